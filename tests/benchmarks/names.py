"""Names for a million made-up people: some thousands of first and last names from many cultures.

A few family names are as common as in life (every fortieth person may be a Kumar or a Wang), most
are rare; long ones are put together the way their language does it.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, product


@dataclass(frozen=True)
class Culture:
    """First and last names, most common first; `share` of all people."""

    share: float
    first: tuple[str, ...]
    last: tuple[str, ...]


def _joined(parts: str, others: str, between: str = "") -> tuple[str, ...]:
    """Every part with every other one but itself."""
    pairs = product(parts.split(), others.split())
    return tuple(f"{a}{between}{b}" for a, b in pairs if a.lower() != b)


_INDIAN_FIRST = (
    "Aarav Aditi Aditya Ajay Akash Amit Amrita Ananya Anil Anita Anjali Ankit Arjun Arun Asha Ashok "
    "Bhavna Chandra Deepak Deepika Devika Dinesh Divya Farhan Ganesh Gaurav Geeta Gopal Harish "
    "Indira Isha Jaya Jyoti Kabir Kamala Karan Karthik Kavita Kavya Kiran Krishna Lakshmi Lalita "
    "Madhav Madhuri Mahesh Manish Manoj Maya Meena Meera Mohan Mukesh Nandini Naveen Neha Nikhil "
    "Nisha Padma Pooja Pradeep Prakash Pranav Preeti Priya Rahul Raj Rajesh Rakesh Ramesh Rani "
    "Ravi Rekha Rohan Rohit Sachin Sandeep Sanjay Santosh Sarita Shanti Shreya Siddharth Sita "
    "Sneha Sunil Sunita Suresh Swati Tanvi Tara Uma Usha Varun Vasudha Vijay Vikram Vinod Yash"
)
_INDIAN_LAST = (
    "Kumar Sharma Singh Patel Gupta Reddy Rao Nair Iyer Mehta Joshi Das Verma Agarwal Bose Banerjee "
    "Chatterjee Mukherjee Desai Shah Malhotra Kapoor Khanna Chopra Bhatt Pillai Menon Krishnan "
    "Kulkarni Deshpande Patil Jain Mishra Pandey Tiwari Yadav Chauhan Rathore Thakur Saxena Sinha "
    "Bhattacharya Ghosh Sen Dutta Roy Mahajan Sethi Bhatia Arora Gill Sandhu Dhillon Grewal "
    "Raghunathan Subramaniam Venkataraman Balakrishnan Ramachandran Gopalan Narayanan Swaminathan "
    "Chandrasekhar Ranganathan Hegde Shetty Kamath Prabhu Naidu Chowdhury Varghese Thomas Kurian "
    "Fernandes D'Souza Pinto Lobo Ahmed Khan Ansari Qureshi Siddiqui Shaikh Mirza"
)
_CHINESE_SYLLABLES = (
    "wei fang na xiu min jing li qiang lei jun yang yong yan jie juan tao ming chao gang ping hua "
    "bin yu xin mei ling hong bo kai hao tian zhen shan lan yun qing cheng dong rui"
)
_CHINESE_LAST = (
    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang "
    "Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei "
    "Su Lu Ding Ren Lü Yao Shen Zhong Cui Tan Lu Fan Ouyang Sima Zhuge Shangguan"
)
_GERMANIC_FIRST = (
    "Anna Anders Andreas Astrid Björn Britta Christian Claudia Daniel Elke Emma Erik Eva Felix "
    "Franz Frida Georg Greta Günter Hanna Hans Heike Helena Henrik Ida Ingrid Jakob Jan Johanna "
    "Jonas Julia Jürgen Karin Katrin Klaus Lars Lena Lisa Lukas Magnus Maja Marie Markus Martin "
    "Matthias Michael Nils Olaf Oskar Paul Petra Rolf Sabine Sigrid Sofie Stefan Susanne Sven "
    "Thomas Ulrike Ursula Uwe Walter Wolfgang Åsa Øyvind"
)
_GERMANIC_PLACES = (
    "Berg Stein Lind Holm Sand Wald Feld Eich Rosen Hell Schön Grün Alt Neu Ost West Nord Hoch Ober "
    "Mühl Bach Bruck Dahl Ek Ström Sjö Fors Hag Kall Löv Ny Öst Sund Vik"
)
_GERMANIC_ENDINGS = (
    "berg mann stein bauer meier hof feld burg dahl quist gren lund ström mark man bach müller"
)
_GERMANIC_LAST = (
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Andersson Johansson "
    "Karlsson Nilsson Eriksson Larsson Hansen Olsen Jensen Nielsen Pedersen Sørensen de-Vries "
    "Jansen Bakker Visser Smit van-Dijk Groß Weiß"
)
_IBERIAN_FIRST = (
    "Alejandra Alejandro Álvaro Ana Andrés Antonio Beatriz Camila Carlos Carmen Catalina Daniela "
    "Diego Eduardo Elena Esteban Fernanda Fernando Francisco Gabriela Gonzalo Inês Isabel Javier "
    "Jesús João Joaquín Jorge José Juan Julia Laura Leticia Lucía Luis Manuel Marcos María Mariana "
    "Mateo Miguel Mónica Natália Pablo Paula Pedro Pilar Rafael Raquel Ricardo Rocío Rodrigo Rosa "
    "Santiago Sara Sebastián Sergio Sofía Teresa Tiago Tomás Valentina Vicente Ximena"
)
_IBERIAN_LAST = (
    "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz "
    "Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez "
    "Ramos Gil Ramírez Serrano Blanco Molina Silva Santos Oliveira Souza Pereira Costa Ferreira "
    "Almeida Ribeiro Carvalho Castillo Ortega Rubio Sáenz"
)
_AFRICAN_FIRST = (
    "Abena Ade Adaeze Amara Amina Ayodele Babajide Bukola Chidi Chinedu Chioma Dalia Emeka Esi "
    "Fatoumata Folake Funmilayo Ibrahim Ifeoma Jabari Kofi Kwame Lerato Makena Mariama Moussa "
    "Naledi Nia Nkechi Nomvula Obinna Olufemi Oluwaseun Sibusiso Tendai Thabo Thandiwe Themba "
    "Tunde Uche Wanjiru Yaa Zanele Zola"
)
_AFRICAN_PARTS = "Ade Ola Olu Ayo Ogun Oye Fa Ade Chuk Nna Obi Oke Ike Eze Oko Mba Nwa"
_AFRICAN_ENDINGS = "yemi bayo wale sanya tunde kunle wuemeka madu dinma nkwo for ma ro ba kor leke"
_ARAB_FIRST = (
    "Abdullah Ahmed Aisha Ali Amal Amir Bilal Dina Farid Fatima Hadi Hala Hamza Hasan Huda Hussein "
    "Ibrahim Iman Jamal Karim Khalid Laila Leila Mahmoud Mariam Mohammed Mona Mustafa Nadia Noor "
    "Omar Rana Rania Salma Samir Sami Tariq Yara Youssef Zainab Zayd"
)
_ARAB_LAST = (
    "al-Sayed al-Masri al-Hashimi al-Khatib al-Najjar Haddad Khoury Mansour Nasser Saleh Hamdan "
    "Hussein Ibrahim Khalil Rahman Aziz Farouk Shaheen Sabbagh Qasim Darwish Bakri Tahir Younis "
    "Barakat Zaki Fahmy Othman Abdallah Abdelrahman Abdelaziz"
)
_JAPANESE_FIRST = (
    "Akira Aiko Akemi Asuka Chie Daiki Emi Eri Fumiko Goro Hana Haruka Haruto Hideo Hiro Hiroshi "
    "Ichiro Izumi Jiro Junko Kaori Kazuo Keiko Kenji Kenta Mai Makoto Mariko Masato Megumi Midori "
    "Naoki Nobu Noriko Ren Rin Ryo Sachiko Sakura Satoshi Shinji Shota Sora Takashi Takumi Taro "
    "Tomoko Yoko Yoshi Yui Yuki Yuna Yuto"
)
_JAPANESE_PARTS = (
    "Yama Taka Naka Mura Kawa Mori Ishi Hashi Matsu Oka Ko Fuji Kita Nishi Hara Ue Shima"
)
_JAPANESE_ENDINGS = "moto da mura yama shima hara guchi zaki no saki ta be shita"
_SLAVIC_FIRST = (
    "Agnieszka Aleksandr Alexei Anastasia Andrei Barbora Bogdan Boris Dana Danuta Dmitri Ekaterina "
    "Elena Filip Grzegorz Irina Ivan Ivana Jakub Jana Jiří Kateřina Katarzyna Krzysztof Lenka Lidia "
    "Łukasz Małgorzata Marek Milan Mirela Natalia Nikola Oksana Olena Olga Ondřej Pavel Petr Piotr "
    "Radek Sergei Svetlana Tatiana Tomasz Vesna Viktor Vladimir Wojciech Zdeněk Zofia Željko"
)
_SLAVIC_STEMS = (
    "Ivan Petr Pavl Novak Kowal Wiśniew Lewandow Kamiń Zieliń Szymań Dąbrow Kozłow Jankow Volk "
    "Sokol Orl Mikhail Fedor Morozn Lebed Smirn Kuzn Popov Horvat Markov Jovan Nikol Petrov Bogdan"
)
_SLAVIC_ENDINGS = "ski ska ov ova ević enko ec ák"
_ENGLISH_FIRST = (
    "Abigail Adam Alice Amelia Andrew Benjamin Charlotte Chloe Christopher Claire Connor David "
    "Edward Eleanor Elizabeth Emily Ethan Fiona George Grace Hannah Harry Heather Henry Isla Jack "
    "Jacob James Jennifer Jessica Joseph Joshua Kevin Laura Liam Lily Lucy Matthew Megan Michael "
    "Nathan Noah Olivia Oliver Owen Patrick Peter Rachel Rebecca Robert Ruby Ryan Samuel Sarah Sean "
    "Sophie Stephen Thomas Victoria William Zoë Niamh Siobhán Seán"
)
_ENGLISH_STEMS = (
    "Black White Ash Bright Clay Dal Elling Fair Gran Har Hol Kings Lang Mel Nor Old Pem Rad Stan "
    "Thorn Wal Wel Whit Wood Shel Brad Hart Cran Mar Lin"
)
_ENGLISH_ENDINGS = "ton ford well wood ham ley worth by field burn croft brook more ridge"
_ENGLISH_LAST = (
    "Smith Jones Williams Brown Taylor Davies Evans Wilson Johnson Roberts Walker Wright Robinson "
    "Thompson Hughes Edwards Green Hall Clarke Jackson O'Connor O'Brien Murphy Kelly Byrne McDonald "
    "MacLeod Campbell Stewart Lee Kim Park Choi Nguyen Tran Pham"
)

_GIVEN_CHINESE = tuple(
    name.capitalize()
    for name in (*_CHINESE_SYLLABLES.split(), *_joined(_CHINESE_SYLLABLES, _CHINESE_SYLLABLES))
)

CULTURES = (
    Culture(
        0.36,
        (*_INDIAN_FIRST.split(), *_joined("Sri Ram Jai Shiv Hari", _INDIAN_FIRST.lower())),
        tuple(_INDIAN_LAST.split()),
    ),
    Culture(0.14, _GIVEN_CHINESE, tuple(_CHINESE_LAST.split())),
    Culture(
        0.11,
        (*_ENGLISH_FIRST.split(), *_joined("Mary Ann Jo Lee", _ENGLISH_FIRST, "-")),
        (*_ENGLISH_LAST.split(), *_joined(_ENGLISH_STEMS, _ENGLISH_ENDINGS)),
    ),
    Culture(
        0.1,
        (*_GERMANIC_FIRST.split(), *_joined("Anna Hans Karl Eva", _GERMANIC_FIRST, "-")),
        (
            *(name.replace("-", " ") for name in _GERMANIC_LAST.split()),
            *_joined(_GERMANIC_PLACES, _GERMANIC_ENDINGS),
        ),
    ),
    Culture(
        0.1,
        (*_IBERIAN_FIRST.split(), *_joined("María Ana José Juan", _IBERIAN_FIRST, " ")),
        (*_IBERIAN_LAST.split(), *_joined(_IBERIAN_LAST, _IBERIAN_LAST, " ")),
    ),
    Culture(
        0.07,
        tuple(_SLAVIC_FIRST.split()),
        _joined(_SLAVIC_STEMS, _SLAVIC_ENDINGS),
    ),
    Culture(0.05, tuple(_ARAB_FIRST.split()), tuple(_ARAB_LAST.split())),
    Culture(
        0.04,
        tuple(_AFRICAN_FIRST.split()),
        _joined(_AFRICAN_PARTS, _AFRICAN_ENDINGS),
    ),
    Culture(
        0.03,
        tuple(_JAPANESE_FIRST.split()),
        _joined(_JAPANESE_PARTS, _JAPANESE_ENDINGS),
    ),
)


def full_names(chance: random.Random, count: int) -> list[str]:
    """Draw names; in each culture the first ones listed come up most."""
    drawn: list[str] = []
    for culture in CULTURES:
        amount = round(count * culture.share) + 1
        first = chance.choices(culture.first, cum_weights=_falling(culture.first), k=amount)
        last = chance.choices(culture.last, cum_weights=_falling(culture.last), k=amount)
        drawn += [f"{a} {b}" for a, b in zip(first, last, strict=True)]
    chance.shuffle(drawn)
    return drawn[:count]


def _falling(names: Sequence[str]) -> list[float]:
    """Weights that fall with the square root of the place, added up."""
    return list(accumulate((place + 3) ** -0.5 for place in range(len(names))))
