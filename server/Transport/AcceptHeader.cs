using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>
/// Chooses the form of an answer (RFC 9110, section 12.5.1). Of the forms with the highest quality the one that was
/// named beats one that a wildcard admits; then the order graphql-response+json, json, event-stream decides.
/// </summary>
internal sealed class AcceptHeader
{
    private static readonly ImmutableArray<(AnswerFormat Format, MediaTypeHeaderValue Type)> Offers =
    [
        (AnswerFormat.GraphQLResponse, MediaTypeHeaderValue.Parse(MediaTypes.GraphQLResponse)),
        (AnswerFormat.Json, MediaTypeHeaderValue.Parse(MediaTypes.Json)),
        (AnswerFormat.EventStream, MediaTypeHeaderValue.Parse(MediaTypes.EventStream)),
        (AnswerFormat.Html, MediaTypeHeaderValue.Parse(MediaTypes.Html)),
    ];

    private readonly AnswerFormat _standard;

    /// <summary>Negotiates with a form for clients that leave it to us.</summary>
    public AcceptHeader(string standardMediaType)
        => _standard = standardMediaType == MediaTypes.GraphQLResponse ? AnswerFormat.GraphQLResponse : AnswerFormat.Json;

    /// <summary>The form for a client that leaves it to us.</summary>
    public AnswerFormat Standard => _standard;

    /// <summary>Reads a header.</summary>
    /// <param name="header">All values of the header.</param>
    /// <param name="offersPage">Whether a web page is among the offers (a GET without a query).</param>
    public Negotiation Negotiate(StringValues header, bool offersPage)
    {
        string? only = header.Count == 1 ? header[0] : null;
        return only switch
        {
            _ when StringValues.IsNullOrEmpty(header) => new(NegotiationOutcome.Agreed, _standard, Streams: true),
            "*/*" => new(NegotiationOutcome.Agreed, _standard, Streams: true),
            MediaTypes.Json => new(NegotiationOutcome.Agreed, AnswerFormat.Json, Streams: false),
            MediaTypes.GraphQLResponse => new(NegotiationOutcome.Agreed, AnswerFormat.GraphQLResponse, Streams: false),
            _ when MediaTypeHeaderValue.TryParseStrictList(header, out var ranges) => Choose(ranges, offersPage),
            _ => new(NegotiationOutcome.Unreadable, _standard, Streams: false),
        };
    }

    private Negotiation Choose(IList<MediaTypeHeaderValue> ranges, bool offersPage)
    {
        (double Quality, int Specificity, int Preference) best = default;
        var chosen = _standard;
        bool streams = false;
        foreach (var (format, type) in Offers)
        {
            if (format == AnswerFormat.Html && !offersPage)
            {
                continue;
            }

            var (quality, specificity) = Match(type, ranges);
            streams |= format == AnswerFormat.EventStream && quality > 0;
            // A wildcard leaves the choice to us: the standard form then goes first.
            var rank = (quality, specificity, specificity < 2 && format == _standard ? Offers.Length : Offers.Length - 1 - (int)format);
            if (quality > 0 && rank.CompareTo(best) > 0)
            {
                (best, chosen) = (rank, format);
            }
        }

        return new(best.Quality > 0 ? NegotiationOutcome.Agreed : NegotiationOutcome.NothingAcceptable, chosen, streams);
    }

    /// <summary>The quality that the most specific matching range gives, and how specific it is: 0 any, 1 the type, 2 the subtype too.</summary>
    private static (double Quality, int Specificity) Match(MediaTypeHeaderValue offer, IList<MediaTypeHeaderValue> ranges)
    {
        (double Quality, int Specificity) match = (0, -1);
        foreach (var range in ranges)
        {
            int specificity = SpecificityOf(offer, range);
            if (specificity > match.Specificity)
            {
                match = (range.Quality ?? 1, specificity);
            }
        }

        return match;
    }

    private static int SpecificityOf(MediaTypeHeaderValue offer, MediaTypeHeaderValue range)
    {
        bool otherCharset = range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        return range switch
        {
            _ when otherCharset => -1,
            { MatchesAllTypes: true } => 0,
            _ when !range.Type.Equals(offer.Type, StringComparison.OrdinalIgnoreCase) => -1,
            { MatchesAllSubTypes: true } => 1,
            _ when range.MediaType.Equals(offer.MediaType, StringComparison.OrdinalIgnoreCase) => 2,
            _ => -1,
        };
    }
}
