from media_literacy.engine.wording.measures.progress_tables import FigureTable
from media_literacy.ui.progress.facts_table import FactsTable

TABLE = FigureTable(("Kind", "Met"), (("role", "2"), ("time", "0")))


def test_where_a_table_would_break_its_words_it_is_a_list(in_window, large_appearance):
    shown = in_window(FactsTable(large_appearance), 600, 600)
    shown.show_table(TABLE)
    assert shown.rows.text() == "Kind\nMet\nrole\n2\ntime\n0"
    shown.resize(120, 600)
    assert shown.rows.isVisible() and shown.rows.text() == "role. Met: 2\ntime. Met: 0"
    shown.resize(600, 600)
    assert shown.rows.text().startswith("Kind\nMet")
