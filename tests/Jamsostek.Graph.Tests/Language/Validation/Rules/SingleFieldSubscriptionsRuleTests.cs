using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Theory]
    [InlineData("subscription A { newMessage { body sender } }")]
    [InlineData("subscription A { ...F } fragment F on Subscription { newMessage { body } }")]
    [InlineData("subscription A { ... on Subscription { newMessage { body } } }")]
    [InlineData("subscription A { newMessage { body } newMessage { sender } }")]
    [InlineData("subscription A { newMessage { body @skip(if: true) } }")]
    [InlineData("subscription A { ...F ...F } fragment F on Subscription { newMessage { body } ...F }")]
    [InlineData("subscription A { ...Unknown newMessage { body } }")]
    [InlineData("query A { dog { name } cat { name } }")]
    public void A_subscription_selects_one_field(string document) => Probe.Accepts<SingleFieldSubscriptionsRule>(document);

    [Theory]
    [InlineData("subscription A { newMessage { body } otherMessage { body } }", "1:38", "The subscription \"A\" must select only one field at its root.")]
    [InlineData("subscription { newMessage { body } a: newMessage { body } b: newMessage { body } }", "1:36 1:59", "The anonymous subscription must select only one field at its root.")]
    [InlineData("subscription A { ...F }\nfragment F on Subscription { newMessage { body } ... { otherMessage { body } } }", "2:56", "The subscription \"A\" must select only one field at its root.")]
    public void More_than_one_field_is_refused(string document, string places, string message) =>
        Probe.Refuses<SingleFieldSubscriptionsRule>(document, places, message);

    [Theory]
    [InlineData("subscription A { ...F } fragment F on Dog { name }", "1:16", "The subscription \"A\" must select one field at its root, and selects none.")]
    public void A_subscription_without_a_field_is_refused(string document, string places, string message) =>
        Probe.Refuses<SingleFieldSubscriptionsRule>(document, places, message);

    [Theory]
    [InlineData("subscription A { __typename }", "1:18", "The subscription \"A\" must not select an introspection field at its root.")]
    [InlineData("subscription A { ...F } fragment F on Subscription { name: __typename }", "1:54", "The subscription \"A\" must not select an introspection field at its root.")]
    public void Introspection_cannot_be_subscribed_to(string document, string places, string message) =>
        Probe.Refuses<SingleFieldSubscriptionsRule>(document, places, message);

    [Theory]
    [InlineData("subscription A($b: Boolean!) { newMessage @include(if: $b) { body } otherMessage @skip(if: $b) { body } }", "1:43 1:82", "The subscription \"A\" must not use @skip or @include at its root, because its one field must be known before it runs.")]
    [InlineData("subscription { ... @include(if: true) { newMessage { body } } }", "1:20", "The anonymous subscription must not use @skip or @include at its root, because its one field must be known before it runs.")]
    [InlineData("subscription A { ...F @skip(if: false) }\nfragment F on Subscription { newMessage { body } }", "1:23", "The subscription \"A\" must not use @skip or @include at its root, because its one field must be known before it runs.")]
    public void Conditions_are_refused_at_the_root(string document, string places, string message) =>
        Probe.Refuses<SingleFieldSubscriptionsRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<SingleFieldSubscriptionsRule>("subscription A { __typename }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Single-Root-Field");
    }
}
