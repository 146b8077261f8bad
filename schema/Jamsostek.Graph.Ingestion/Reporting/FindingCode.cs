namespace Jamsostek.Graph.Ingestion.Reporting;

/// <summary>One kind of finding, as <see cref="FindingCodes" /> lists them.</summary>
/// <param name="Code">Stable code: <c>REGION_UNKNOWN</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">A few words.</param>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Message">Template of the message; <c>{0}</c>, <c>{1}</c> and so on stand for the particulars.</param>
/// <param name="Hint">Template of what to do next, with the same particulars.</param>
public sealed record FindingCode(string Code, FindingSeverity Severity, string Title, string Rule, string Message, string Hint);
