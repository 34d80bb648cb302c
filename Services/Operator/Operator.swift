// The Operator service: its core lives in this folder.
