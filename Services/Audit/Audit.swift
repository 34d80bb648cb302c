// The Audit service: its core lives in this folder.
