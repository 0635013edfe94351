"""What registrations, stock, budget and slots may do, in plain Python: a second opinion."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field

from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import OPEN, Status
from tests.company import BACKPACK_COST, BOTTLE_COST, BUDGET

BACKPACK, BOTTLE, TRACK = range(3)
OK = ""


@dataclass
class Wish:
    """What the model knows of a registration."""

    person: int
    option: int
    quantity: int
    slot: int | None
    status: Status = Status.PENDING
    cost: int = 0
    picked_up: int = 0
    former: tuple[int, int | None] | None = None
    """Quantity and slot before it was approved; None once they were changed since."""
    batch: int = 0
    """Which batch approved it last; 0 where somebody did by itself."""


def over(limit: int | None, used: int, wanted: int) -> bool:
    return limit is not None and used + wanted > limit


@dataclass
class Model:
    """The rules again, told as simply as they can be. Methods return the refusal's code or OK."""

    budget: list[int | None] = field(default_factory=lambda: [BUDGET])
    costs: list[int] = field(default_factory=lambda: [BACKPACK_COST, BOTTLE_COST, 0])
    totals: list[int | None] = field(default_factory=lambda: [10, 20, None])
    capacities: list[int | None] = field(default_factory=lambda: [3] * 4)
    wishes: dict[RegistrationId, Wish] = field(default_factory=dict)

    def approved(self) -> list[Wish]:
        return [wish for wish in self.wishes.values() if wish.status is Status.APPROVED]

    def committed(self) -> int:
        return sum(wish.cost for wish in self.approved())

    def taken(self, option: int) -> int:
        return sum(wish.quantity for wish in self.approved() if wish.option == option)

    def booked(self, slot: int) -> int:
        return sum(wish.slot == slot for wish in self.approved())

    def conflict(self, wish: Wish, cost: int) -> bool:
        """Whether there is no room for a wish besides all that is approved."""
        return self.too_much(wish, cost) or self.no_place(wish)

    def too_much(self, wish: Wish, cost: int) -> bool:
        return over(self.budget[0], self.committed(), cost) or over(
            self.totals[wish.option], self.taken(wish.option), wish.quantity
        )

    def no_place(self, wish: Wish) -> bool:
        if wish.slot is None:
            return wish.option == BACKPACK
        return over(self.capacities[wish.slot], self.booked(wish.slot), 1)

    def items_of(self, person: int) -> int:
        return sum(
            wish.quantity
            for wish in self.wishes.values()
            if wish.person == person and wish.status in OPEN
        )

    def register(self, wish: Wish) -> str:
        if any(
            (other.person, other.option) == (wish.person, wish.option) and other.status in OPEN
            for other in self.wishes.values()
        ):
            return "already_exists"
        if self.items_of(wish.person) + wish.quantity > 3:
            return "too_many_items"
        if self.conflict(wish, self.costs[wish.option] * wish.quantity):
            return "conflict"
        return OK

    def approve(self, wish: Wish) -> str:
        if wish.status is not Status.PENDING:
            return "illegal_move"
        cost = self.costs[wish.option] * wish.quantity
        if self.conflict(wish, cost):
            return "conflict"
        wish.status, wish.cost = Status.APPROVED, cost
        wish.former, wish.batch = (wish.quantity, wish.slot), 0
        return OK

    def change_and_approve(self, wish: Wish, quantity: int, slot: int | None) -> str:
        before = copy(wish)
        refused = self.change(wish, quantity, slot) or self.approve(wish)
        if refused:
            vars(wish).update(vars(before))
        else:
            wish.former = before.quantity, before.slot
        return refused

    def undo_approval(self, wish: Wish) -> str:
        if wish.status is not Status.APPROVED:
            return "illegal_move"
        if wish.picked_up:
            return "has_pickups"
        if wish.former is None:
            return "changed_meanwhile"
        quantity, slot = wish.former
        more = quantity - wish.quantity
        if more > 0 and self.items_of(wish.person) + more > 3:
            return "too_many_items"
        wish.status, wish.cost, wish.former = Status.PENDING, 0, None
        wish.quantity, wish.slot = quantity, slot
        return OK

    def leave(self, wish: Wish, wanted: Status) -> str:
        if wish.status not in OPEN:
            return "illegal_move"
        if wish.picked_up:
            return "has_pickups"
        wish.status, wish.cost = wanted, 0
        return OK

    def change(self, wish: Wish, quantity: int, slot: int | None) -> str:
        if wish.status not in OPEN:
            return "illegal_move"
        slot = wish.slot if slot is None else slot
        if (quantity, slot) == (wish.quantity, wish.slot):
            return OK
        if quantity < wish.picked_up:
            return "invalid_field"
        more = quantity - wish.quantity
        if more > 0 and self.items_of(wish.person) + more > 3:
            return "too_many_items"
        if wish.status is Status.APPROVED:
            kept = min(quantity, wish.quantity)
            cost = wish.cost * kept // wish.quantity
            cost += self.costs[wish.option] * (quantity - kept)
            wish.status = Status.PENDING  # gives back what it holds
            refused = self.conflict(Wish(wish.person, wish.option, quantity, slot), cost)
            wish.status = Status.APPROVED
            if refused:
                return "conflict"
            wish.cost, wish.former = cost, None
        else:
            wanted = Wish(wish.person, wish.option, quantity, slot)
            if slot != wish.slot and self.no_place(wanted):
                return "conflict"
            if more > 0 and self.too_much(wanted, self.costs[wish.option] * quantity):
                return "conflict"
        wish.quantity, wish.slot = quantity, slot
        return OK

    def hand_out(self, wish: Wish, pieces: int) -> bool:
        if wish.status is not Status.APPROVED or pieces > wish.quantity - wish.picked_up:
            return False
        wish.picked_up += pieces
        return True
