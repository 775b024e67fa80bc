# Five questions, answered from the tables. Python 3, nothing to install.
# python3 five-questions.py [ADDRESS OF THE SITE] [TOPIC] [QUESTION ANSWERED IN FIGURES] [SIDE]
import csv
import io
import sys
import urllib.request

site, topic, measure, side = (sys.argv[1:] + ["SITE", "TOPIC", "MEASURE", "SIDE"][len(sys.argv) - 1:])[:4]


def table(name):
    with urllib.request.urlopen(f"{site}/data/{name}.csv") as file:
        return list(csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline="")))


def show(title, rows):
    print(title)
    for row in rows:
        print("  " + " | ".join(row))


statements = table("statements")
by_id = {row["id"]: row for row in statements}

show("1. Who denied what on a topic, and when?", (
    (s["said"], s["speaker_name"], s["question"], s["hedge"])
    for s in statements
    if s["kind"] == "denial" and topic in s["topics"].split()
))
show("2. Which figures were given, by whom, over time?", (
    (s["said_earliest"], s["speaker_name"], s["qualifier"], s["amount"] or s["amount_in_words"], s["unit"])
    for s in statements
    if s["question"] == measure and s["unit"]
))
show("3. Who answered whom?", (
    (s["speaker_name"], by_id[earlier]["speaker_name"], s["address"])
    for s in statements
    for earlier in s["replies_to"].split()
    if earlier in by_id  # others are events
))
show("4. What was said on one side?", (
    (s["said"], s["speaker_name"], s["kind"], s["id"])
    for s in statements
    if s["side"] == side
))
show("5. What is contested now, and who changed position?", [
    *((q["state"], q["title"]) for q in table("questions") if q["state"] == "contested"),
    *((c["actor_name"], c["before_answer_letter"], c["after_answer_letter"], c["question"]) for c in table("changes")),
])
