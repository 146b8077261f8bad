using Jamsostek.Graph.Server.Transport;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Transport;

public sealed class AcceptHeaderTests
{
    private static readonly AcceptHeader Accept = new(MediaTypes.Json);

    [Theory]
    [InlineData("application/json", "Json")]
    [InlineData("application/graphql-response+json", "GraphQLResponse")]
    [InlineData("Application/GraphQL-Response+JSON; charset=UTF-8", "GraphQLResponse")]
    [InlineData("application/graphql-response+json, application/json", "GraphQLResponse")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "GraphQLResponse")]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9", "Json")]
    [InlineData("application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed", "GraphQLResponse")]
    [InlineData("text/event-stream", "EventStream")]
    [InlineData("text/event-stream, application/json;q=0.2", "EventStream")]
    [InlineData("application/json, text/event-stream", "Json")]
    [InlineData("text/html, application/json;q=0.2", "Json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Json")]
    public void The_form_liked_best_is_chosen(string header, string expected)
        => Accept.Negotiate(header, offersPage: false).ShouldSatisfyAllConditions(
            negotiated => negotiated.Outcome.ShouldBe(NegotiationOutcome.Agreed),
            negotiated => negotiated.Format.ToString().ShouldBe(expected));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("application/*;q=0.1, text/csv")]
    public void A_client_that_leaves_it_to_us_gets_the_form_that_was_set(string? header)
    {
        Accept.Negotiate(header, offersPage: false).Format.ShouldBe(AnswerFormat.Json);
        new AcceptHeader(MediaTypes.GraphQLResponse).Negotiate(header, offersPage: false).Format.ShouldBe(AnswerFormat.GraphQLResponse);
    }

    [Fact]
    public void A_named_form_beats_one_that_a_wildcard_admits()
        => Accept.Negotiate("*/*, application/graphql-response+json", offersPage: false).Format.ShouldBe(AnswerFormat.GraphQLResponse);

    [Fact]
    public void The_most_specific_range_gives_a_form_its_quality()
        => Accept.Negotiate("application/*, application/json;q=0", offersPage: false).Format.ShouldBe(AnswerFormat.GraphQLResponse);

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Html")]
    [InlineData("*/*", "Json")]
    [InlineData("application/json, text/html;q=0.5", "Json")]
    public void A_page_is_offered_only_where_there_is_one(string header, string expected)
        => Accept.Negotiate(header, offersPage: true).Format.ToString().ShouldBe(expected);

    [Theory]
    [InlineData(null, true)]
    [InlineData("*/*", true)]
    [InlineData("text/event-stream;q=0.1, application/json", true)]
    [InlineData("text/*;q=0.1, application/json", true)]
    [InlineData("application/json", false)]
    [InlineData("application/json, text/event-stream;q=0", false)]
    public void Streams_are_sent_only_to_clients_that_take_them(string? header, bool expected)
        => Accept.Negotiate(header, offersPage: false).Streams.ShouldBe(expected);

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json;q=0")]
    [InlineData("image/*")]
    public void A_client_that_takes_none_of_our_forms_is_told_so(string header)
        => Accept.Negotiate(header, offersPage: false).Outcome.ShouldBe(NegotiationOutcome.NothingAcceptable);

    [Theory]
    [InlineData("json")]
    [InlineData("application/")]
    [InlineData("application/json;;q")]
    [InlineData("unsupported,,")]
    public void A_header_that_is_no_list_of_ranges_cannot_be_read(string header)
        => Accept.Negotiate(header, offersPage: false).Outcome.ShouldBe(NegotiationOutcome.Unreadable);
}
