namespace Jamsostek.Graph.Server.Imports;

/// <summary>Why a request that is not GraphQL is refused (RFC 9457, application/problem+json).</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What programs know it by.</param>
/// <param name="Detail">What is wrong.</param>
/// <param name="Hint">How to mend it.</param>
internal sealed record Problem(int Status, string Code, string Detail, string Hint);
