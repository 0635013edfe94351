"""Names for the demo's people, from many places, as a company has them."""

from __future__ import annotations

FIRST_NAMES = tuple(
    "Aarav Aisha Akira Alejandra Amara Amélie Ananya Anders Anjali Arjun Ayodele Beatriz Björn "
    "Camila Chidi Chloe Daiki Deepika Diego Dmitri Elena Emeka Esra Fatima Farhan Gabriel Giulia "
    "Hana Haruto Hugo Ibrahim Ingrid Isha Ivana Jonas José Jyoti Kabir Karthik Kavya Kenji Lakshmi "
    "Laura Leila Liam Lucía Magnus Maria Mateo Mei-Ling Mohammed Nadia Nandini Neha Nikhil Nkechi "
    "Noah Olga Oluwaseun Omar Pablo Padma Petra Pooja Priya Rahul Rajesh Rania Renata Rohan Rosa "
    "Samir Sanjay Sara Shreya Siddharth Sofía Sven Tanvi Tariq Thandiwe Usha Varun Vikram Wei Yara "
    "Yuki Zainab Zoë".split()
)

LAST_NAMES = tuple(
    "Adeyemi Agarwal Al-Sayed Andersson Banerjee Bauer Bhatt Castillo Chatterjee Chen Chowdhury "
    "Costa Das Desai Dubois Fernandes Fischer García Gupta Haddad Hansen Hernández Hoffmann Hussain "
    "Iyer Jansen Joshi Kaur Khan Kim Kobayashi Kowalski Krishnan Kulkarni Kumar Lopes Malhotra "
    "Mehta Menon Mishra Moreau Müller Nair Nakamura Nguyen Novák Obi O'Connor Okafor Patel Pereira "
    "Pillai Popescu Raghunathan Rahman Rao Reddy Rossi Santos Sato Schneider Sharma Silva Singh "
    "Subramaniam Suzuki Tanaka Thomas Tremblay Varghese Verma Volkov Wang Yadav Yamamoto Yildiz "
    "Zhang".split()
)

DEPARTMENTS = (
    "Engineering",
    "Design",
    "Finance",
    "People",
    "Sales",
    "Support",
    "Operations",
    "Legal",
    "Marketing",
    "Research",
)
