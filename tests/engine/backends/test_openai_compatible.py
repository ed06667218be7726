import json
import re
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress

import pytest

from engine.backends.backend import Prompt
from engine.backends.cancel import CancelToken
from engine.backends.errors import (
    BackendError,
    BadAddress,
    BadReply,
    Cancelled,
    ContextOverflow,
    CutOff,
    EmptyReply,
    Forbidden,
    Misshapen,
    NoSuchModel,
    NoSuchPlace,
    NotThisProtocol,
    OnlyThinking,
    OutOfCredit,
    RateLimited,
    Refused,
    Rejected,
    ServerFault,
    TimedOut,
    Unable,
    Unreachable,
    WrongKey,
)
from engine.backends.keys import Key
from engine.backends.openai_compatible import OpenAICompatible
from engine.backends.presets import PRESETS, Preset
from engine.backends.schema import faults
from tests.engine.backends.contract import FORM, SCHEMA, TEXT, BackendContract
from tests.model_server import FAULTS, ModelServer
from tests.threads import threads_end

SECRET = "sk-very-secret-0123"


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer() as running:
        yield running


@contextmanager
def asking(
    server: ModelServer, model: str = "town-1", key: str = "", **more: Preset
) -> Iterator[OpenAICompatible]:
    backend = OpenAICompatible(
        model,
        address=server.address,
        key=Key(key),
        embedding_model="town-1",
        **more,  # type: ignore[arg-type]  # only presets are handed on
    )
    with closing(backend):
        yield backend


@pytest.fixture
def backend(server: ModelServer) -> Iterator[OpenAICompatible]:
    with asking(server) as made:
        yield made


class TestContract(BackendContract):
    @pytest.fixture
    def backend(self, server: ModelServer) -> Iterator[OpenAICompatible]:
        with asking(server) as made:
            yield made

    @pytest.fixture
    def slow(self, server: ModelServer) -> Iterator[OpenAICompatible]:
        server.latency = 0.6
        with asking(server) as made:
            yield made


# ---------------------------------------------------------------- faults

TYPES: dict[str, type[BackendError]] = {
    "empty": EmptyReply,
    "thinking_only": OnlyThinking,
    "truncated": CutOff,
    "wrong_enum": Misshapen,
    "wrong_sum": Misshapen,
    "refusal": Refused,
    "repeated": Misshapen,
    "other_language": Misshapen,
    "prose": Misshapen,
    "401": WrongKey,
    "403": Forbidden,
    "404": NoSuchModel,
    "408": ServerFault,
    "409": ServerFault,
    "429": RateLimited,
    "429_retry_after": RateLimited,
    "429_quota": OutOfCredit,
    "500": ServerFault,
    "502": ServerFault,
    "503": ServerFault,
    "overflow": ContextOverflow,
    "reset": Unreachable,
    "stall": TimedOut,
    "late": TimedOut,
    "early_end": CutOff,
    "error_in_stream": ServerFault,
    "html": NotThisProtocol,
}


def test_every_fault_of_the_server_is_tried() -> None:
    assert {*TYPES, "fences"} == {*FAULTS}


@pytest.mark.parametrize("fault", TYPES)
def test_each_fault_is_one_typed_error(fault: str, server: ModelServer) -> None:
    with asking(server, key=SECRET) as backend:
        backend.complete(FORM, CancelToken(60.0))
        server.fail_next(fault)
        with pytest.raises(BackendError) as caught:
            backend.complete(
                FORM, CancelToken(0.3 if fault in ("stall", "late") else 5)
            )
        assert type(caught.value) is TYPES[fault]
        assert SECRET not in f"{caught.value} {caught.value.cause}"
        # It works on as if nothing had been.
        assert backend.complete(FORM, CancelToken(60.0)).text


@pytest.mark.parametrize("fault", ["fences"])
def test_fences_are_taken_off(
    fault: str, server: ModelServer, backend: OpenAICompatible
) -> None:
    server.fail_next(fault)
    reply = backend.complete(FORM, CancelToken(60.0))
    assert faults(SCHEMA, json.loads(reply.text)) == ()


def test_how_long_the_server_wants_to_rest_is_told(
    server: ModelServer, backend: OpenAICompatible
) -> None:
    server.retry_after = 1.5
    server.fail_next("429_retry_after")
    with pytest.raises(RateLimited) as caught:
        backend.complete(TEXT, CancelToken(60.0))
    assert caught.value.retry_after == 1.5


# ---------------------------------------------------------------- wrong settings


def test_a_wrong_key_is_named_and_not_shown(server: ModelServer) -> None:
    server.key = "right"
    with asking(server, key=SECRET) as backend, pytest.raises(WrongKey) as caught:
        backend.complete(TEXT, CancelToken(60.0))
    told = caught.value
    assert SECRET not in f"{told} {told.cause} {told.__cause__} {told.__context__!r}"


def test_a_key_with_spaces_and_line_ends_works(server: ModelServer) -> None:
    server.key = "right"
    with asking(server, key="  ri\nght\r\n") as backend:
        assert backend.complete(TEXT, CancelToken(60.0)).text


def test_a_key_that_no_header_takes_is_a_wrong_key(server: ModelServer) -> None:
    with asking(server, key="密钥") as backend, pytest.raises(WrongKey):
        backend.complete(TEXT, CancelToken(60.0))


def test_the_key_is_not_in_the_backend_as_shown(server: ModelServer) -> None:
    with asking(server, key=SECRET) as backend:
        assert SECRET not in f"{backend!r} {backend} {vars(backend)}"


def test_a_model_that_is_not_there(server: ModelServer) -> None:
    with asking(server, "town-9") as backend, pytest.raises(NoSuchModel) as caught:
        backend.complete(TEXT, CancelToken(60.0))
    assert caught.value.details["model"] == "town-9"


def test_no_model_chosen_yet(server: ModelServer) -> None:
    with asking(server, "") as backend, pytest.raises(NoSuchModel):
        backend.complete(TEXT, CancelToken(60.0))
    assert server.requests == []


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
    backend = OpenAICompatible("town-1", address=address)
    with closing(backend), pytest.raises(Unreachable):
        backend.complete(TEXT, CancelToken(60.0))


def test_an_address_that_is_none() -> None:
    with pytest.raises(BadAddress):
        OpenAICompatible("town-1", address="http://")


def test_the_right_server_but_the_wrong_place(server: ModelServer) -> None:
    address = server.address.removesuffix("/v1")
    with closing(OpenAICompatible("town-1", address=address)) as backend:
        with pytest.raises(NoSuchPlace):
            backend.complete(TEXT, CancelToken(60.0))
        with pytest.raises(NoSuchPlace):
            backend.models(CancelToken(60.0))


@pytest.mark.parametrize(
    "banner",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nhi",
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
        b"content-length: 9\r\n\r\n[1, 2, 3]",
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
        b"content-length: 11\r\n\r\ndata: nope\n",
    ],
)
def test_a_server_that_speaks_something_else(banner: bytes) -> None:
    with speaking(banner) as address:
        backend = OpenAICompatible("town-1", address=address)
        with closing(backend), pytest.raises((NotThisProtocol, Unreachable)):
            backend.complete(TEXT, CancelToken(60.0))


def test_a_web_page_instead_of_the_list_of_models() -> None:
    page = b"<html>Sign in</html>"
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: %d\r\n\r\n"
    with speaking(head % len(page) + page) as address:
        backend = OpenAICompatible("town-1", address=address, embedding_model="m")
        with closing(backend):
            for ask in (backend.models, lambda cancel: backend.embed(["a"], cancel)):
                with pytest.raises(NotThisProtocol) as caught:
                    ask(CancelToken(60.0))
                assert caught.value.details["detail"] == "error.sent.page"


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (b"501 Not Implemented", b"text/html", b"<html>Unsupported method</html>"),
        (b"200 OK", b"application/json", b'{"hello": "you"}'),
    ],
)
def test_a_server_of_something_else_is_no_model_server(
    status: bytes, kind: bytes, body: bytes
) -> None:
    head = b"HTTP/1.1 %s\r\ncontent-type: %s\r\ncontent-length: %d\r\n\r\n"
    with speaking(head % (status, kind, len(body)) + body) as address:
        backend = OpenAICompatible("town-1", address=address)
        with closing(backend), pytest.raises(NotThisProtocol):
            backend.complete(TEXT, CancelToken(60.0))
        backend = OpenAICompatible("town-1", address=address)
        with closing(backend), pytest.raises((NotThisProtocol, Unable)):
            backend.models(CancelToken(60.0))


def hear_out(connection: socket.socket) -> None:
    """Read a whole request: what is left unread would break the connection off."""
    connection.settimeout(1.0)
    heard = b""
    with suppress(TimeoutError):
        while b"\r\n\r\n" not in heard and (more := connection.recv(65536)):
            heard += more
        head, _, body = heard.partition(b"\r\n\r\n")
        length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
        while length and len(body) < int(length[1]):
            body += connection.recv(65536) or bytes(int(length[1]))


@contextmanager
def speaking(banner: bytes) -> Iterator[str]:
    """A server that says the same to everybody."""

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                hear_out(connection)
                connection.sendall(banner)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        listener.shutdown(socket.SHUT_RDWR)
    thread.join()


# ---------------------------------------------------------------- forms


def form_of(request: dict[str, object]) -> str:
    wanted = request.get("response_format")
    assert wanted is None or isinstance(wanted, dict)
    return wanted["type"] if wanted else "text"


@pytest.mark.parametrize(
    ("known", "tried"),
    [
        (("json_schema",), ["json_schema"]),
        (("json_object",), ["json_schema", "json_object"]),
        ((), ["json_schema", "json_object", "json_object", "text"]),
    ],
)
def test_the_form_is_probed_once_and_remembered(
    known: tuple[str, ...], tried: list[str]
) -> None:
    with ModelServer(forms=known) as server, asking(server) as backend:
        for _ in range(3):
            reply = backend.complete(FORM, CancelToken(60.0))
            assert faults(SCHEMA, json.loads(reply.text)) == ()
        sent = [form_of(request) for request in server.requests]
        assert sent == [*tried, tried[-1], tried[-1]]
        assert backend.capabilities.json_object == bool(known)


def test_a_server_that_ignores_the_form_gives_itself_away() -> None:
    def prose(body: Mapping[str, object]) -> str:
        if "response_format" in body:
            return "At six, I would say."
        return json.dumps({"hour": 6, "place": "the cafe", "words": "Good morning."})

    with ModelServer(answer=prose) as server, asking(server) as backend:
        assert json.loads(backend.complete(FORM, CancelToken(60.0)).text)["hour"] == 6
        assert backend.capabilities.json_object is False


def test_one_bad_reply_does_not_loosen_a_form_that_has_worked(
    server: ModelServer, backend: OpenAICompatible
) -> None:
    backend.complete(FORM, CancelToken(60.0))
    server.fail_next("prose")
    with pytest.raises(BadReply):
        backend.complete(FORM, CancelToken(60.0))
    assert backend.capabilities.json_schema


def test_strict_servers_get_schemas_without_bounds(server: ModelServer) -> None:
    with asking(server, preset=PRESETS["openai"]) as backend:
        backend.complete(FORM, CancelToken(60.0))
    schema = server.requests[0]["response_format"]["json_schema"]["schema"]
    assert schema["additionalProperties"] is False
    assert "maximum" not in schema["properties"]["hour"]
    assert "max_completion_tokens" in server.requests[0]


@pytest.mark.parametrize(
    "field",
    ["stream_options", "temperature", "seed", "max_tokens", "chat_template_kwargs"],
)
def test_fields_that_a_server_refuses_are_left_out(field: str) -> None:
    prompt = Prompt("", "Hello?", SCHEMA, 96, seed=3)
    with (
        ModelServer(unknown_fields=(field,)) as server,
        asking(server, preset=PRESETS["llama_cpp"]) as backend,
    ):
        for _ in range(2):
            backend.complete(prompt, CancelToken(60.0))
        assert [field in request for request in server.requests] == [True, False, False]
        assert backend.capabilities.json_schema


def test_what_is_refused_for_good_is_said() -> None:
    with (
        ModelServer(unknown_fields=("messages",)) as server,
        asking(server) as backend,
        pytest.raises(Rejected),
    ):
        backend.complete(TEXT, CancelToken(60.0))


def test_a_server_that_does_not_stream() -> None:
    with ModelServer(streams=False) as server, asking(server) as backend:
        reply = backend.complete(FORM, CancelToken(60.0))
        assert reply.counted
        assert faults(SCHEMA, json.loads(reply.text)) == ()


def test_tokens_are_guessed_where_nobody_counts() -> None:
    with (
        ModelServer(unknown_fields=("stream_options",)) as server,
        asking(server) as backend,
    ):
        reply = backend.complete(TEXT, CancelToken(60.0))
        assert not reply.counted
        assert reply.input_tokens > 0
        assert reply.output_tokens > 0


def test_a_long_free_text_ends_at_its_limit() -> None:
    with (
        ModelServer(answer=lambda _: "word " * 500) as server,
        asking(server) as backend,
    ):
        reply = backend.complete(TEXT, CancelToken(60.0))
        assert reply.finish == "length"


def test_the_second_try_shows_the_first_reply_and_its_faults(
    server: ModelServer, backend: OpenAICompatible
) -> None:
    again = FORM.asked_again("six", ("$.hour must be of type integer",))
    backend.complete(again, CancelToken(60.0))
    roles = [message["role"] for message in server.requests[0]["messages"]]
    assert roles == ["system", "user", "assistant", "user"]
    assert "$.hour" in server.requests[0]["messages"][-1]["content"]


# ---------------------------------------------------------------- stopping


def test_a_cancelled_exchange_frees_the_slot() -> None:
    with ModelServer(slots=1) as server, asking(server) as backend:
        server.fail_next("late")
        cancel = CancelToken(10.0)

        def stop() -> None:
            while not server.requests:
                time.sleep(0.005)
            cancel.cancel()

        threading.Thread(target=stop).start()
        with pytest.raises(Cancelled):
            backend.complete(TEXT, cancel)
        assert backend.complete(TEXT, CancelToken(2.0)).text
        assert server.aborted == 1


def test_a_stalled_stream_can_be_cancelled(
    server: ModelServer, backend: OpenAICompatible
) -> None:
    server.fail_next("stall")
    cancel = CancelToken(10.0)
    heard = threading.Event()

    def stop() -> None:
        heard.wait(5.0)
        cancel.cancel()

    threading.Thread(target=stop).start()
    with pytest.raises(Cancelled):
        backend.complete(TEXT, cancel, lambda _: heard.set())


def test_closing_ends_all_exchanges(server: ModelServer) -> None:
    server.fail_always("late")
    with asking(server) as backend:
        ended: list[type[BaseException]] = []

        def ask() -> None:
            try:
                backend.complete(TEXT, CancelToken(60.0))
            except BackendError as error:
                ended.append(type(error))

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        while len(server.requests) < 4:
            time.sleep(0.01)
        backend.close()
        for thread in threads:
            thread.join(15.0)
    assert ended == [Cancelled] * 4


def test_exchanges_run_side_by_side_and_leave_nothing_behind() -> None:
    before = threading.active_count()
    with ModelServer(slots=4, latency=0.05) as server, asking(server) as backend:
        threads = [
            threading.Thread(
                target=lambda n=number: backend.complete(
                    Prompt("", f"{n}"), CancelToken(60.0)
                )
            )
            for number in range(12)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert server.most_at_once == 4
        assert len(server.requests) == 12
    assert threads_end(before)


# ---------------------------------------------------------------- vectors


def test_a_server_without_vectors() -> None:
    with (
        ModelServer(dimension=0) as server,
        asking(server) as backend,
        pytest.raises(Unable),
    ):
        backend.embed(["a walk"], CancelToken(60.0))
