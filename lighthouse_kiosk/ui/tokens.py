"""The colours of every look, by name."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskTokens:
    """The kiosk looks the same in both schemes: it is read from two metres in any hall."""

    kiosk_page: str = "#0B1F3A"
    kiosk_deep: str = "#07162B"
    kiosk_card: str = "#13294B"
    kiosk_hover: str = "#1A355E"
    kiosk_line: str = "#1D3B67"
    kiosk_line_strong: str = "#7C8CA6"
    kiosk_ink: str = "#FFFFFF"
    kiosk_ink_2: str = "#C3CCDA"
    kiosk_ink_3: str = "#A0ADC1"
    kiosk_track: str = "#24406E"
    kiosk_mint: str = "#3DD6A0"
    kiosk_mint_hover: str = "#5CE0B2"
    kiosk_mint_pressed: str = "#2FBF8C"
    kiosk_on_mint: str = "#06281C"
    kiosk_mint_soft: str = "#123F38"
    kiosk_amber: str = "#F5A524"
    kiosk_amber_soft: str = "#4A3510"
    kiosk_red: str = "#FF9E8F"
    kiosk_red_soft: str = "#52221F"
    kiosk_done: str = "#0B7A55"
    kiosk_stop: str = "#B54708"
    kiosk_refuse: str = "#B42318"
    kiosk_on_state: str = "#FFFFFF"
    kiosk_on_state_2: str = "#F1F4F3"
    kiosk_pressed: str = "#E9EDF2"
    kiosk_focus: str = "#FFFFFF"
    kiosk_see_through: bool = True
    """Lines and keys of buttons let the ground shine through; otherwise cards have lines too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens(KioskTokens):
    """One scheme's colours as `#RRGGBB`.

    A hue has up to four tokens: `x` fills with `on_x` written on it, `x_text` is written on
    `card`, `canvas` or `x_soft`, and `x_mark` draws meters and charts.
    """

    scheme: str

    ink: str
    ink_2: str
    ink_3: str
    ink_disabled: str
    line: str
    line_strong: str
    line_field: str
    canvas: str
    card: str
    raised: str
    header: str
    hover: str
    pressed: str
    selection: str
    track: str
    focus: str
    shadow: str

    navy: str
    navy_2: str
    navy_line: str
    navy_ink: str
    navy_ink_2: str
    navy_ink_3: str
    avatar: str
    beacon: str
    on_beacon: str

    blue: str
    blue_hover: str
    blue_pressed: str
    on_blue: str
    blue_text: str
    blue_soft: str
    blue_mark: str
    blue_pale: str

    green: str
    green_hover: str
    green_pressed: str
    on_green: str
    green_text: str
    green_soft: str
    green_mark: str

    amber: str
    amber_text: str
    amber_soft: str
    amber_mark: str

    red: str
    red_hover: str
    red_pressed: str
    on_red: str
    red_text: str
    red_soft: str
    red_mark: str

    violet: str
    violet_text: str
    violet_soft: str

    neutral_soft: str
    neutral_text: str

    @property
    def dark(self) -> bool:
        return self.scheme == "dark"


LIGHT = Tokens(
    scheme="light",
    ink="#101828",
    ink_2="#475467",
    ink_3="#667085",
    ink_disabled="#7D8798",
    line="#E4E7EC",
    line_strong="#D0D5DD",
    line_field="#858E9F",
    canvas="#F6F7F9",
    card="#FFFFFF",
    raised="#FFFFFF",
    header="#F9FAFB",
    hover="#F2F4F7",
    pressed="#E7EAEF",
    selection="#EAF1FE",
    track="#E9ECF1",
    focus="#1D5FD1",
    shadow="#101828",
    navy="#0B1F3A",
    navy_2="#15305A",
    navy_line="#22395C",
    navy_ink="#FFFFFF",
    navy_ink_2="#D5DCE8",
    navy_ink_3="#94A3BA",
    avatar="#2F5AA8",
    beacon="#F5A524",
    on_beacon="#0B1F3A",
    blue="#1D5FD1",
    blue_hover="#1A55BC",
    blue_pressed="#174AA3",
    on_blue="#FFFFFF",
    blue_text="#1D5FD1",
    blue_soft="#E8F0FE",
    blue_mark="#1D5FD1",
    blue_pale="#C7D7F5",
    green="#0B7A55",
    green_hover="#096C4B",
    green_pressed="#085C40",
    on_green="#FFFFFF",
    green_text="#0B7A55",
    green_soft="#E3F5EE",
    green_mark="#0B7A55",
    amber="#B54708",
    amber_text="#8A5A00",
    amber_soft="#FFF3D6",
    amber_mark="#BD7600",
    red="#B42318",
    red_hover="#9F1F15",
    red_pressed="#8A1B12",
    on_red="#FFFFFF",
    red_text="#C4320A",
    red_soft="#FDEBE4",
    red_mark="#C4320A",
    violet="#6941C6",
    violet_text="#6941C6",
    violet_soft="#F1ECFB",
    neutral_soft="#EEF0F3",
    neutral_text="#475467",
)

DARK = Tokens(
    scheme="dark",
    ink="#F2F5F9",
    ink_2="#B6C0CF",
    ink_3="#94A1B5",
    ink_disabled="#6F7C91",
    line="#263244",
    line_strong="#3A4861",
    line_field="#66748D",
    canvas="#0C131E",
    card="#141D2B",
    raised="#1A2536",
    header="#182232",
    hover="#1C2737",
    pressed="#243145",
    selection="#172C50",
    track="#263347",
    focus="#7FB0FF",
    shadow="#000000",
    navy="#091729",
    navy_2="#17345F",
    navy_line="#1C2E49",
    navy_ink="#FFFFFF",
    navy_ink_2="#D5DCE8",
    navy_ink_3="#94A3BA",
    avatar="#2F5AA8",
    beacon="#F5A524",
    on_beacon="#0B1F3A",
    blue="#2563D4",
    blue_hover="#2F6EE0",
    blue_pressed="#1E55BC",
    on_blue="#FFFFFF",
    blue_text="#8AB6FF",
    blue_soft="#172C50",
    blue_mark="#5A97F7",
    blue_pale="#27467C",
    green="#0E7C57",
    green_hover="#0F8660",
    green_pressed="#0B6B4B",
    on_green="#FFFFFF",
    green_text="#55D3A5",
    green_soft="#11352B",
    green_mark="#2FB585",
    amber="#B54708",
    amber_text="#F7C66A",
    amber_soft="#3A2C10",
    amber_mark="#F5A524",
    red="#C2321F",
    red_hover="#CF3A26",
    red_pressed="#A92A19",
    on_red="#FFFFFF",
    red_text="#FF9E86",
    red_soft="#43211B",
    red_mark="#F0603C",
    violet="#7A55D6",
    violet_text="#C3ADF7",
    violet_soft="#2D2350",
    neutral_soft="#253143",
    neutral_text="#C0C9D6",
)

# Text 7:1 and more, lines that carry meaning 4.5:1; white words on darker grounds of a state.
_HIGH_CONTRAST_KIOSK = KioskTokens(
    kiosk_page="#000000",
    kiosk_deep="#000000",
    kiosk_card="#0B1626",
    kiosk_hover="#1A2C47",
    kiosk_line="#8FA0BA",
    kiosk_line_strong="#C3CCDA",
    kiosk_ink="#FFFFFF",
    kiosk_ink_2="#F1F4F9",
    kiosk_ink_3="#D5DCE8",
    kiosk_track="#33425A",
    kiosk_mint="#5CF0BC",
    kiosk_mint_hover="#8AF7D0",
    kiosk_mint_pressed="#3DDBA2",
    kiosk_on_mint="#00140C",
    kiosk_mint_soft="#002A1A",
    kiosk_amber="#FFC24D",
    kiosk_amber_soft="#2E1F00",
    kiosk_red="#FFB8AD",
    kiosk_red_soft="#3A0D08",
    kiosk_done="#06543A",
    kiosk_stop="#7A2E00",
    kiosk_refuse="#8A1410",
    kiosk_on_state_2="#FFFFFF",
    kiosk_focus="#FFD60A",
    kiosk_see_through=False,
)

HIGH_CONTRAST_LIGHT = replace(
    LIGHT,
    **asdict(_HIGH_CONTRAST_KIOSK),
    ink="#000000",
    ink_2="#1D2939",
    ink_3="#344054",
    ink_disabled="#667085",
    line="#667085",
    line_strong="#475467",
    line_field="#344054",
    amber_text="#6B4500",
    red_text="#912018",
    green_text="#065A3E",
    neutral_text="#1D2939",
)

HIGH_CONTRAST_DARK = replace(
    DARK,
    **asdict(_HIGH_CONTRAST_KIOSK),
    ink="#FFFFFF",
    ink_2="#E4E9F0",
    ink_3="#CBD3DF",
    ink_disabled="#94A1B5",
    line="#8492A8",
    line_strong="#A9B5C7",
    line_field="#CBD3DF",
    canvas="#000000",
    card="#0A101A",
)
