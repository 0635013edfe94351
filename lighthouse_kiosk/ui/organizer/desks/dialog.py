"""Adding a pickup desk, or changing how one works."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.desks import Desk, DeskPolicy, OutsideSlotPolicy, UnknownPassPolicy
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.fields import CountField, line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import Toggle


class DeskDialog(FormDialog):
    """For a new desk when `desk` is None."""

    def __init__(
        self,
        session: Session,
        event_id: EventId,
        desk: Desk | None = None,
        suggestion: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session,
            self.tr("Change desk") if desk else self.tr("Add a pickup desk"),
            self.tr("Save") if desk else self.tr("Add desk"),
            width=500,
            parent=parent,
        )
        self.setObjectName("desk-dialog")
        self._event_id = event_id
        self._desk = desk
        policy = desk.policy if desk else DeskPolicy()
        self._name = line_edit("desk-name")
        self._name.setText(desk.name if desk else suggestion)
        self._outside = ChoiceBox(
            "desk-outside",
            [
                (self.tr("Hand out, with a note on the screen"), OutsideSlotPolicy.ACCEPT),
                (self.tr("Only a supervisor may"), OutsideSlotPolicy.SUPERVISOR),
            ],
        )
        self._outside.set_value(policy.outside_slot)
        self._unknown = ChoiceBox(
            "desk-unknown",
            [
                (self.tr("Send to the help desk"), UnknownPassPolicy.HELP_DESK),
                (
                    self.tr("Hand out what the pass says, marked for review"),
                    UnknownPassPolicy.HAND_OUT,
                ),
            ],
        )
        self._unknown.set_value(policy.unknown_pass)
        minutes = self.tr("min")
        self._early = CountField("desk-early", 0, 24 * 60, suffix=minutes)
        self._early.set_count(int(policy.early.total_seconds() // 60))
        self._late = CountField("desk-late", 0, 24 * 60, suffix=minutes)
        self._late.set_count(int(policy.late.total_seconds() // 60))
        self._instant = Toggle(self.tr("Hand out on the scan, without asking again"))
        self._instant.setObjectName("desk-instant")
        self._instant.setChecked(policy.instant)
        self.add_row(("name", self.tr("Name"), self._name))
        self.add_row(("outside_slot", self.tr("People outside their slot"), self._outside))
        self.add_row(
            ("early", self.tr("May come early by"), self._early),
            ("late", self.tr("May come late by"), self._late),
        )
        self.add_row(
            ("unknown_pass", self.tr("Genuine passes that aren't known here"), self._unknown)
        )
        self.body.addWidget(self._instant)
        self._name.selectAll()
        self.begin_at(self._name)

    def _policy(self) -> DeskPolicy:
        return DeskPolicy(
            instant=self._instant.isChecked(),
            outside_slot=OutsideSlotPolicy(str(self._outside.value())),
            unknown_pass=UnknownPassPolicy(str(self._unknown.value())),
            early=timedelta(minutes=self._early.value()),
            late=timedelta(minutes=self._late.value()),
        )

    def store(self) -> None:
        session, event_id, desk = self.session, self._event_id, self._desk
        name, policy = self._name.text(), self._policy()
        if desk is None:
            self.save(
                lambda: session.services.desks.add_desk(session.actor, event_id, name, policy),
                self._stored,
            )
        else:
            self.save(
                lambda: session.services.desks.update_desk(
                    session.actor, desk.id, name=name, policy=policy
                ),
                self._stored,
            )

    def _stored(self, desk: Desk) -> None:
        self._desk = desk
