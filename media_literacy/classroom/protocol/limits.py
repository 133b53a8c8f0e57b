"""How long what is sent may be, and how often and by how many (docs/decisions/0203)."""

PROTOCOL = 1
"""The version of the messages."""

SEAT_FRAME_BYTES = 64 * 1024
"""Of a message from a seat."""
HOST_FRAME_BYTES = 12 * 1024 * 1024
"""Of a message from the host: a picture of the largest size, in letters."""

MESSAGES_A_SECOND = 20
MESSAGES_IN_A_BURST = 100
FRAMES_A_SECOND = 40
FRAMES_IN_A_BURST = 400
"""Of all kinds. Most messages are one frame; pings, pongs and pieces of messages are frames as well."""
HANDSHAKE_SECONDS = 10.0
CONNECTIONS = 300
"""That are not seated yet."""
UNSEATED_FROM_ONE_ADDRESS = 8
SEATS = 1_000
WAITING_SEATS = 200
"""That nobody has let in yet: more would only be a crowd that hides who belongs to the class."""

LONGEST_NAME = 80
LONGEST_TOKEN = 64
LONGEST_CODE = 32
LONGEST_PROGRAM = 60
SECRET_BYTES = 64
LONGEST_VALUE = 4_000
"""Of an event, as in a result file."""
LONGEST_TIME = 40
"""Of a moment in ISO 8601."""
LONGEST_ID = 200
LONGEST_HINT = 4_000
LONGEST_PATH = 500
PICTURE_BYTES = 8 * 1024 * 1024

EVENTS_IN_A_MESSAGE = 200
EVENTS_AS_ONE_MESSAGE = 10
"""More of them in a message count as so many more messages."""
EVENTS_OF_A_SEAT = 20_000
SIZE_OF_A_SEAT = 2 * 1024 * 1024
"""In bytes, of all its events. Somebody who writes for an hour fills a tenth of it."""
SENTENCES = 5_000
"""Named by one event or list; no lesson has as many."""
WORDS_OF_A_SENTENCE = 50
"""Reasons in free words that were released."""
KINDS = 200
SECONDS = 1e9
"""Thirty years: more than any wait, pause or try lasts."""
