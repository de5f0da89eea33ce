"""Writes distributions.json: moments, quantiles and distribution functions by SciPy, to hold the engine's against.

pip install scipy; python tests/vectors/distributions.py > tests/vectors/distributions.json
"""

import json
import math

import scipy
from scipy import stats

P = [1e-6, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999]


def pert(least, most_likely, greatest):
    width = greatest - least
    a, b = 1 + 4 * (most_likely - least) / width, 1 + 4 * (greatest - most_likely) / width
    return stats.beta(a, b, loc=least, scale=width)


def triangular(least, most_likely, greatest):
    return stats.triang((most_likely - least) / (greatest - least), loc=least, scale=greatest - least)


def uniform(least, greatest):
    return stats.uniform(least, greatest - least)


Z95 = stats.norm.ppf(0.95)


def normal(p5, p95):
    return stats.norm((p5 + p95) / 2, (p95 - p5) / (2 * Z95))


def lognormal(p5, p95):
    low, high = math.log(p5), math.log(p95)
    return stats.lognorm((high - low) / (2 * Z95), scale=math.exp((low + high) / 2))


THREE, TWO, NINE = ("least", "mostLikely", "greatest"), ("least", "greatest"), ("p5", "p95")
CASES = [
    ("pert", pert, THREE, (8, 20, 44)),
    ("pert", pert, THREE, (4, 6, 12)),
    ("pert", pert, THREE, (0, 0, 1)),
    ("pert", pert, THREE, (0, 1, 1)),
    ("pert", pert, THREE, (0, 0.5, 1)),
    ("pert", pert, THREE, (-100, 25, 40)),
    ("pert", pert, THREE, (1000, 1001, 5000)),
    ("triangular", triangular, THREE, (2, 3, 9)),
    ("triangular", triangular, THREE, (0, 0, 1)),
    ("triangular", triangular, THREE, (-5, 10, 10)),
    ("uniform", uniform, TWO, (-2, 5)),
    ("normal", normal, NINE, (-3, 5)),
    ("lognormal", lognormal, NINE, (2, 6)),
    ("lognormal", lognormal, NINE, (0.01, 100)),
]

distributions = []
for shape, build, names, bounds in CASES:
    d = build(*bounds)
    points = [d.ppf(0.2), d.mean(), d.ppf(0.97)]
    distributions.append(
        {
            "range": {"shape": shape, **dict(zip(names, bounds))},
            "mean": float(d.mean()),
            "sd": float(d.std()),
            "quantiles": {repr(p): float(d.ppf(p)) for p in P},
            "cdf": {repr(float(x)): float(d.cdf(x)) for x in points},
        }
    )
source = f"scipy.stats {scipy.__version__}: beta, triang, uniform, norm, lognorm; mean, std, ppf, cdf"
print(json.dumps({"source": source, "distributions": distributions}, indent=1))
