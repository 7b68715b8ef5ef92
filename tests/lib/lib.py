"""What the tests in Python share. A test begins with

    sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
    import lib

and can then import what the tests of the headers and of the sets expect: headers, negotiate, tables.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GEN4XX = Path(os.environ.get("GEN4XX", ROOT / "build/gen4xx")).resolve()

sys.path += [str(ROOT / "tests/headers"), str(ROOT / "tests/sets")]
