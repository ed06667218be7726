"""The seam to language models: a prompt goes in, a completion comes out.

Nothing outside this package imports `openai` or `llama_cpp`.
"""
