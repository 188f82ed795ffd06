"""Make the dictionary's file: the shipped one, or the user's own from EDRDG's newest JMdict."""

import lzma
import math
import shutil
import unicodedata
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from quizapp import paths
from quizapp.japanese.dictionary import (
    Dictionary,
    derive,
    edrdg,
    jamdict,
    open_dictionary,
    store,
)
from quizapp.japanese.dictionary import file as dictionary_file
from quizapp.japanese.dictionary import kanji as dictionary_kanji

_SOURCES = {
    "jmdict.url": "https://www.edrdg.org/jmdict/j_jmdict.html",
    "jmdict.licence": "CC BY-SA 4.0",
    "kanjidic.url": "https://www.edrdg.org/wiki/index.php/KANJIDIC_Project",
    "kanjidic.licence": "CC BY-SA 4.0",
    "kradfile.url": "https://www.edrdg.org/krad/kradinf.html",
    "kradfile.licence": "CC BY-SA 4.0",
    "wordfreq.url": "https://github.com/rspeer/wordfreq",
    "wordfreq.licence": "CC BY-SA 4.0",
}


def build(
    jamdict_db: Path, kanjidic: Path | None, kradfile: Path | None, dest: Path
) -> None:
    """Write the dictionary to `dest`, packed when its name ends in `.xz`.

    `jamdict_db` is the database of jamdict-data; without `kanjidic` (kanjidic2.xml.gz) its
    kanji are taken too, with the school grades of 2008; without `kradfile` (kradfile-u.gz) no
    kanji look alike. Needs the extra `build`. Raises ValueError or sqlite3.Error for a file
    of another kind, OSError for one that cannot be read.
    """
    zipf, wordfreq_version = _wordfreq()
    source = _SOURCES | {"wordfreq.version": wordfreq_version}
    if kanjidic:
        kanji = list(dictionary_kanji.read_kanji(kanjidic))
        source["kanjidic.date"] = dictionary_kanji.read_date(kanjidic)
    else:
        kanji = list(jamdict.read_kanji(jamdict_db))
    components = dictionary_kanji.read_components(kradfile) if kradfile else {}
    with TemporaryDirectory() as folder:
        database = Path(folder) / "dictionary.db"
        with closing(store.create(database)) as db:
            entries = jamdict.read_entries(jamdict_db)
            source["jmdict.date"] = store.store_words(db, entries, zipf)
            store.store_kanji(db, kanji, derive.lookalikes(kanji, components))
            store.finish(db, source)
        _publish(database, dest)


def update(jmdict: Path, data_dir: Path | None = None) -> Path:
    """Make a dictionary from EDRDG's JMdict_e.gz in `data_dir` and return its path.

    `open_dictionary` gives it from then on. Kanji and frequencies stay those of the
    dictionary in use. Raises ValueError when `jmdict` is not JMdict, OSError when it cannot
    be read or the folder cannot be written.
    """
    data_dir = data_dir or paths.data_directory()
    in_use = dictionary_file.locate(data_dir)
    old = Dictionary(in_use)
    with TemporaryDirectory() as folder:
        database = Path(folder) / "dictionary.db"
        with closing(store.create(database)) as db:
            db.execute("ATTACH ? AS old", (str(in_use),))
            date = store.store_words(db, edrdg.read_entries(jmdict), old.zipf)
            db.execute("INSERT INTO kanji SELECT * FROM old.kanji")
            db.execute("INSERT INTO on_reading SELECT * FROM old.on_reading")
            store.finish(db, old.source() | {"jmdict.date": date})
        dest = data_dir / f"{dictionary_file.UPDATE_PREFIX}{date}.db"
        _publish(database, dest)
    open_dictionary.cache_clear()
    return dest


def _wordfreq() -> tuple[store.Zipf, str]:
    """Return wordfreq's Zipf values of Japanese words, and its version."""
    # Only the extra `build` has it; whoever updates does not need it.
    from wordfreq import get_frequency_dict  # noqa: PLC0415

    frequencies = get_frequency_dict("ja", "large")

    def zipf(form: str) -> float:
        folded = unicodedata.normalize("NFKC", form).lower()
        frequency = frequencies.get(folded)
        return round(math.log10(frequency) + 9, 2) if frequency else 0.0

    return zipf, version("wordfreq")


def _publish(database: Path, dest: Path) -> None:
    with dictionary_file.replacing(dest) as part:
        if dest.suffix == ".xz":
            # The check is what the unpacked copy is named after.
            with (
                database.open("rb") as source,
                lzma.open(part, "wb", check=lzma.CHECK_SHA256, preset=9) as packed,
            ):
                shutil.copyfileobj(source, packed)
        else:
            shutil.copyfile(database, part)
