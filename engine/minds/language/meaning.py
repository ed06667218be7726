"""What texts mean: asked of an embedding model, not of one that talks."""

from engine.backends.cancel import CancelToken
from engine.backends.embeddings import Embeddings
from engine.language import Language
from engine.memory.meanings import written_out
from engine.minds.language.exchanges import origin_of
from engine.minds.mind import DecisionRequest, Embed, Meant, Thought


def meaning(
    request: DecisionRequest,
    context: Embed,
    embeddings: Embeddings | None,
    language: Language,
    cancel: CancelToken,
) -> Thought | None:
    """The vectors of a question's texts; None if its model cannot be asked here.

    Raises:
        BackendError: the model failed.
    """
    if embeddings is None or embeddings.name != context.model:
        return None
    texts = [language.tell(text) or "-" for text in context.texts]
    rows = embeddings.embed(texts, cancel, origin_of(request))
    meant = Meant(embeddings.name, rows.shape[1], written_out(rows))
    return Thought(meant, answered_by=embeddings.name)
