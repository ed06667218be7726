"""The original's folders: read into towns, and towns written as such folders."""
