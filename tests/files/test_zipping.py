from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from media_literacy.files.zipping import zip_bytes


def test_the_same_files_give_the_same_bytes_in_their_order():
    files = [("b.txt", b"second"), ("a/a.txt", b"first")]
    data = zip_bytes(files)
    assert data == zip_bytes(iter(files))
    with ZipFile(BytesIO(data)) as archive:
        assert [(info.filename, archive.read(info)) for info in archive.infolist()] == files
        assert {(info.compress_type, info.date_time[0]) for info in archive.infolist()} == {(ZIP_STORED, 1980)}
