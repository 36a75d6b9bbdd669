"""What the benchmarks share: the built peers, callgrind, and a Markdown table."""

import json
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "target" / "generated"
# The compiler itself, not the proxy of rustup.
RUSTC = Path(subprocess.check_output(["rustc", "--print=sysroot"], text=True).strip()) / "bin" / "rustc"


def build_peers():
    """Builds them in release, and gives the arguments with which rustc finds them."""
    command = ["cargo", "build", "--release", "--quiet", "--message-format=json"]
    artifacts = map(json.loads, run(command, cwd=HERE).splitlines())
    files = {artifact["target"]["name"]: artifact["filenames"][0] for artifact in artifacts if "filenames" in artifact}
    crates = ["close_codes", "num_enum", "serde", "serde_repr", "strum", "thiserror"]
    externs = [argument for crate in crates for argument in ("--extern", f"{crate}={files[crate]}")]
    return [*externs, "-L", f"dependency={HERE}/target/release/deps"]


def run(command, cwd=None, env=None):
    """The output of a command; where that fails, the benchmark ends with what it said."""
    done = subprocess.run(command, text=True, capture_output=True, cwd=cwd, env=env)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stderr}")
    return done.stdout


def source(name, text):
    """Writes a source that is to be compiled."""
    WORK.mkdir(parents=True, exist_ok=True)
    path = WORK / f"{name}.rs"
    path.write_text(text)
    return path


def instructions(command, log=None, cwd=None, env=None):
    """All that a command executes, without other commands that it starts."""
    log = log or WORK / f"{Path(command[-1]).stem}.log"
    run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log}", *command], cwd, env)
    return int(re.search(r"Collected : (\d+)", log.read_text())[1])


def instructions_by_function(command, names):
    """What each of these functions executes, with what it calls, and the output of the command."""
    WORK.mkdir(parents=True, exist_ok=True)
    out = WORK / f"{Path(command[0]).name}.{command[1]}.callgrind"
    output = run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command])
    lines = run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", out])
    counts = re.findall(r"^ *([\d,]+) .*?:(\w+)(?: \[|$)", lines, re.MULTILINE)
    found = {name: int(count.replace(",", "")) for count, name in counts if name in names}
    return found, output


def in_parallel(function, items):
    """Counts of instructions do not depend on what else runs."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(function, items))


def print_table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|---" * len(head) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()
