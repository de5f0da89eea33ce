"""Works the benchmark model out by plain Monte Carlo and writes reference.json, to hold the engine's figures against.

pip install numpy; cd tests/benchmark; python reference.py > reference.json

The model, by the formulas of docs/figures.md: twelve KPIs of one goal, all of their improvement due to the plan, no lag.
"uplift" and "ramp" are PERT (least, most likely, greatest), "value" is lognormal (5th and 95th percentile). The first
KPI brings "cross" (PERT) units of the second for each of its own, two months later. "setup" (lognormal) is spent in
the first month, "monthly" (PERT) in every month.
"""

import json

import numpy as np

SAMPLES = 4_000_000
BLOCK = 100_000
SEED = 20261126
Z95 = 1.6448536269514722

model = json.load(open("model.json"))
months = np.arange(1, model["months"] + 1)
discount = (1 + model["discountRate"]) ** (-(months - 1) / 12)
rng = np.random.default_rng(SEED)


def pert(least, most_likely, greatest):
    width = greatest - least
    a = 1 + 4 * (most_likely - least) / width
    b = 1 + 4 * (greatest - most_likely) / width
    return least + width * rng.beta(a, b, BLOCK)[:, None]


def lognormal(p5, p95):
    low, high = np.log(p5), np.log(p95)
    return rng.lognormal((low + high) / 2, (high - low) / (2 * Z95), BLOCK)[:, None]


def block():
    value, first = 0.0, None
    for kpi in model["kpis"]:
        improvement = pert(*kpi["uplift"]) * np.minimum(1, months / pert(*kpi["ramp"]))
        if first is None:
            first = improvement
        elif len(first):
            improvement[:, 2:] += pert(*model["cross"]) * first[:, :-2]
            first = ()
        value = value + lognormal(*kpi["value"]) * improvement
    cost = np.repeat(pert(*model["monthly"]), len(months), axis=1)
    cost[:, :1] += lognormal(*model["setup"])
    npv = ((value - cost) * discount).sum(axis=1)
    return npv, value.sum(axis=1) / cost.sum(axis=1) - 1, (value - cost)[:, :12].sum(axis=1)


def figure(x, p):
    """A percentile, and the standard error that it has in 10,000 independent samples: √(p (1 − p) / n) / density."""
    below, at, above = np.percentile(x, [p - 1, p, p + 1])
    density = 0.02 / (above - below)
    return {"at": at, "standardError": (p / 100 * (1 - p / 100) / 10_000) ** 0.5 / density}


columns = [np.concatenate(c) for c in zip(*(block() for _ in range(SAMPLES // BLOCK)))]
figures = {}
for name, x in zip(("npv", "roi", "netOfAYear"), columns):
    mean = {"at": x.mean(), "standardError": x.std() / 100}
    figures[name] = {"mean": mean, "p10": figure(x, 10), "p50": figure(x, 50), "p90": figure(x, 90)}
source = f"numpy {np.__version__}, {SAMPLES} plain samples, seed {SEED}"
print(json.dumps({"source": source, **figures}, indent=1))
