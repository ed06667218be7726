"""The sky: weather that changes by the hour, and what it does to those outdoors."""

from engine.agents.agent import NEVER, Agent
from engine.cognition.heed import consider_doing
from engine.events import WeatherChanged
from engine.phrase import say
from engine.state import State
from engine.weather import WET, Weather, weather_at
from engine.world.address import arena_of
from engine.world.outdoors import is_outdoors


def turn_weather(state: State) -> None:
    """Let the weather change at a full hour, unless the player's own still holds."""
    if state.step < state.weather_until:
        return
    now = state.clock.at(state.step)
    is_full_hour = now.minute == 0 and now.second < state.clock.seconds_per_step
    if is_full_hour or state.step == state.weather_until:
        _turn(state, weather_at(state.settings.seed, now))


def make_weather(state: State, weather: Weather | None, hours: int | None) -> None:
    """Make the weather the player wants, for some hours, or give it back."""
    if weather is None:
        state.weather_until = state.step
        return
    long = None if hours is None else hours * state.clock.steps_per_hour
    state.weather_until = NEVER if long is None else min(NEVER, state.step + long)
    _turn(state, weather)


def shelter(agent: Agent, state: State) -> None:
    """Think of going indoors when it rains or snows on what one does."""
    if state.weather not in WET or not agent.arrived or agent.action.sleep:
        return
    if is_outdoors(arena_of(agent.action.address)):
        what = say(f"weather.{state.weather}")
        consider_doing(agent, state, "weather", what, state.weather)


def _turn(state: State, weather: Weather) -> None:
    if weather == state.weather:
        return
    state.weather = weather
    state.emit(WeatherChanged(state.step, weather))
    for agent in state.agents.values():
        shelter(agent, state)
