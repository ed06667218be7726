"""How properties are tried: never by the clock, on the same examples every time."""

from hypothesis import HealthCheck, settings

# A busy machine is no fault of the program, and a run that fails must fail again.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")
