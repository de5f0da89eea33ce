//! What the reader reads: messages in both languages, numbers written and read.
