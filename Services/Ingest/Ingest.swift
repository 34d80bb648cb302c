// The Ingest service: its core lives in this folder.
