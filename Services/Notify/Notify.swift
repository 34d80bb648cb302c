// The Notify service: its core lives in this folder.
