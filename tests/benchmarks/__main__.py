"""Print the table of all benchmarks; `python -m tests.benchmarks text` runs one file of them."""

import sys
from importlib import import_module

BENCHMARKS = ("readings", "text", "reading", "answer", "pages")


def main() -> None:
    print(f"{'':34} {'ours':>14} {'floor':>16} {'ratio':>8}  target")
    for name in sys.argv[1:] or BENCHMARKS:
        for row in import_module(f"tests.benchmarks.{name}").rows():
            print(row, flush=True)


if __name__ == "__main__":
    main()
