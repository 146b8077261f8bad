namespace Jamsostek.Graph.Server.Transport;

/// <summary>What a client accepts.</summary>
/// <param name="Outcome">Whether the header could be read and met.</param>
/// <param name="Format">The form it likes best; meaningful when it could be met.</param>
/// <param name="Streams">Whether it also takes server-sent events.</param>
internal readonly record struct Negotiation(NegotiationOutcome Outcome, AnswerFormat Format, bool Streams);
