import aws_cdk as cdk

from stacks.assistant import AssistantStack

app = cdk.App()
AssistantStack(app, "Assistant")
app.synth()
