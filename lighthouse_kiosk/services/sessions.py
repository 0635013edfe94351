"""Sessions of signed-in users: they lock when nobody does anything, and end with sign-out."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime

from lighthouse_kiosk.domain.changes import Changed, changed
from lighthouse_kiosk.domain.errors import NotFound, SessionEnded, SessionLocked, WrongSecret
from lighthouse_kiosk.domain.ids import SessionId, new_id
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.sessions import SEEN_EVERY, Session, SessionState, idle_limit
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.secrets import kind_of, proves
from lighthouse_kiosk.store.queries import sessions, users
from lighthouse_kiosk.store.queries.users import Login
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = ["Session", "SessionState", "Sessions"]


class Sessions:
    """What a user does is kept here to the moment and in the database every 15 seconds."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._seen: dict[SessionId, datetime] = {}
        self._lock = threading.Lock()

    def start(self, actor: Actor) -> Changed[Session]:
        """Begin the session of a user who has just signed in. Raises NotFound for anybody else."""
        if actor.user_id is None:
            raise NotFound("user")
        now = self._context.clock()
        session = Session(
            SessionId(new_id()), actor.organisation_id, actor.user_id, now, now, ended_at=None
        )
        with self._context.uow.write(actor.organisation_id) as tx:
            if users.login_of(tx, actor.organisation_id, actor.user_id) is None:
                raise NotFound("user", id=str(actor.user_id))
            sessions.insert_session(tx, session, self._context.device.id)
        return changed(session)

    def state(self, actor: Actor, session_id: SessionId) -> SessionState:
        """Return whether the session is open, locked or ended; does not count as doing something.

        It is ended, too, when its user was deactivated or got another role. Raises NotFound.
        """
        with self._context.uow.read(actor.organisation_id) as tx:
            return self._look(tx, actor, session_id)[1]

    def seen(self, actor: Actor, session_id: SessionId) -> Changed[None]:
        """Note that the user does something. Cheap enough for every key.

        Raises SessionLocked when it comes too late, SessionEnded, NotFound.
        """
        now = self._context.clock()
        with self._context.uow.read(actor.organisation_id) as tx:
            session, state, _ = self._look(tx, actor, session_id)
        if state is SessionState.ENDED:
            raise SessionEnded
        if state is SessionState.LOCKED:
            raise SessionLocked
        with self._lock:
            self._seen[session_id] = now
        if now - session.seen_at >= SEEN_EVERY:
            with self._context.uow.write(actor.organisation_id) as tx:
                sessions.set_seen(tx, actor.organisation_id, session_id, now)
        return changed(None)

    def lock(self, actor: Actor, session_id: SessionId) -> Changed[None]:
        """Lock at once, as if nobody had done anything for long. Raises NotFound."""
        with self._context.uow.write(actor.organisation_id) as tx:
            _, _, login = self._look(tx, actor, session_id)
            long_ago = self._context.clock() - 2 * idle_limit(login.actor.role)
            sessions.set_seen(tx, actor.organisation_id, session_id, long_ago)
        self._forget(session_id)
        return changed(None)

    def unlock(self, actor: Actor, session_id: SessionId, secret: str) -> Changed[Actor]:
        """Open a locked session with its user's password or PIN.

        Raises WrongSecret, LockedOut, SessionEnded, NotFound.
        """
        with self._context.uow.read(actor.organisation_id) as tx:
            _, state, login = self._look(tx, actor, session_id)
        if state is SessionState.ENDED:
            raise SessionEnded
        if not proves(self._context, login, secret, pin_too=True):
            raise WrongSecret(kind_of(secret))
        now = self._context.clock()
        with self._context.uow.write(actor.organisation_id) as tx:
            sessions.set_seen(tx, actor.organisation_id, session_id, now)
        self._forget(session_id)
        return changed(login.actor)

    def end(self, actor: Actor, session_id: SessionId) -> Changed[None]:
        """Sign out; once ended it stays ended. Raises NotFound."""
        with self._context.uow.write(actor.organisation_id) as tx:
            self._look(tx, actor, session_id)
            now = self._context.clock()
            sessions.end_session(tx, actor.organisation_id, session_id, now)
        self._forget(session_id)
        return changed(None)

    def _look(
        self, tx: Transaction, actor: Actor, session_id: SessionId
    ) -> tuple[Session, SessionState, Login]:
        """Return a session of the actor's own as stored, and its state by all that is known."""
        session = sessions.get_session(tx, actor.organisation_id, session_id)
        if session is None or session.user_id != actor.user_id:
            raise NotFound("session", id=str(session_id))
        login = users.login_of(tx, actor.organisation_id, session.user_id)
        if login is None:
            raise NotFound("session", id=str(session_id))
        with self._lock:
            seen = max(session.seen_at, self._seen.get(session_id, session.seen_at))
        now = self._context.clock()
        state = replace(session, seen_at=seen).state(login.actor.role, now)
        return session, state, login

    def _forget(self, session_id: SessionId) -> None:
        with self._lock:
            self._seen.pop(session_id, None)
