"""Tables of learnt weights: takes models, returns the text that `newscli.language.linear_model` reads."""

from collections.abc import Mapping, Sequence

from newscli.language.linear_model import Features, Group


def format_table(head: Mapping[str, str], models: Mapping[str, Mapping[str, str]]) -> str:
    """Return the text of a table of models, each given as its weights by feature."""
    parts = ["\n".join(f"# {key}: {value}" for key, value in head.items())]
    for model in sorted(models):
        rows = [f"{feature}\t{weights}" for feature, weights in sorted(models[model].items())]
        parts.append("\n".join([f"# model: {model}", *rows]))
    return "\n\n".join(parts) + "\n"


def spell_out(groups: Sequence[Group], features: Features) -> list[str]:
    """Return the features of a reading, each as the tables write it; one without keys has none of groups."""
    keys, single = features
    return [each for group, key in zip(groups, keys, strict=bool(keys)) for each in group(*key)] + list(single)
