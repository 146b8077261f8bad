namespace Jamsostek.Graph.Server.Access.Audit;

/// <summary>One write, as the audit log keeps it. No secret is ever part of it.</summary>
/// <param name="Actor">Who: <c>key:ID</c>, <c>token:ID</c>, or <c>command:USER</c>.</param>
/// <param name="Address">From where; null for commands.</param>
/// <param name="Action">What: <c>import</c>, <c>keys.create</c>, <c>keys.revoke</c>.</param>
/// <param name="Subject">Of what: names of files, the id of a key.</param>
/// <param name="Outcome">How it ended, in one word: <c>BEGUN</c>, <c>PUBLISHED</c>, <c>UNCHANGED</c>, <c>REFUSED</c>, <c>FAILED</c>, <c>DONE</c>.</param>
/// <param name="Detail">More of it; null for none.</param>
internal sealed record AuditEntry(string Actor, string? Address, string Action, string Subject, string Outcome, string? Detail)
{
    /// <summary>Its number: 1 for the first, one more for each that follows. Given by the log.</summary>
    public long Number { get; init; }

    /// <summary>When. Given by the log.</summary>
    public string At { get; init; } = string.Empty;
}
