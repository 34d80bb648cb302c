// The Match service: its core lives in this folder.
