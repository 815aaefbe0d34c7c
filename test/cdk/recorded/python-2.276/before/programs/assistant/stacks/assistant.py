"""An agent's role, and a nested stack that reads for it."""

from aws_cdk import NestedStack, Stack
from aws_cdk import aws_iam as iam
from constructs import Construct


class AssistantStack(Stack):
    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        role = iam.Role(
            self,
            "AgentRole",
            assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
        )
        role.add_to_policy(
            iam.PolicyStatement(
                actions=["bedrock:InvokeModel"],
                resources=["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"],
            )
        )
        nested = NestedStack(self, "Search")
        iam.Policy(
            nested,
            "Read",
            roles=[role],
            statements=[
                iam.PolicyStatement(
                    actions=["bedrock:Retrieve"],
                    resources=["arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/KB1"],
                )
            ],
        )
