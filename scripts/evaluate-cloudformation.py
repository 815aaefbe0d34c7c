"""Templates and where they are deployed, on standard input, to what cloud-radar makes of them, on standard output."""
import contextlib
import json
import sys
import tempfile
from pathlib import Path

from cloud_radar.cf.unit import Template
from cloud_radar.cf.unit import functions

NOTHING = "(no value)"
Template.NoValue = NOTHING
Template.AccountId = "111122223333"
Template.StackName = "stack"


def import_value(_template, name):
    """No other stack is there: the name of the export stands for what it exports."""
    return f"Fn::ImportValue({name})"


def get_azs(template, region):
    """Which zones there are is asked of a server otherwise."""
    return [f"{region or template.Region}{zone}" for zone in "abc"]


for table in (functions.INTRINSICS, functions.ALL_FUNCTIONS):
    table["Fn::ImportValue"] = import_value
    table["Fn::GetAZs"] = get_azs
Template._get_dynamic_reference_value = lambda _self, service, key: f"resolve:{service}:{key}"


def without_nothing(value):
    """The library leaves a hole where an item of a list is AWS::NoValue; CloudFormation takes the item out."""
    if isinstance(value, dict):
        return {key: without_nothing(each) for key, each in value.items() if each != NOTHING}
    if isinstance(value, list):
        return [without_nothing(each) for each in value if each != NOTHING]
    return value


def evaluated(path, world):
    try:
        with contextlib.redirect_stdout(sys.stderr):
            stack = Template.from_yaml(path).create_stack(dict(world["parameters"]), world["region"])
        resources = stack.data["Resources"] if hasattr(stack, "data") else stack.template["Resources"]
        return {name: without_nothing(each.get("Properties", {})) for name, each in resources.items()}
    except Exception as error:  # what the library refuses is an answer as well
        return {"refused": f"{type(error).__name__}: {error}"}


def main():
    answers = []
    with tempfile.TemporaryDirectory() as directory:
        for each in json.load(sys.stdin):
            path = Path(directory) / each["path"].replace("/", "_")
            path.write_text(each["text"])
            answers.append([evaluated(path, world) for world in each["worlds"]])
    json.dump(answers, sys.stdout, default=str)


main()
