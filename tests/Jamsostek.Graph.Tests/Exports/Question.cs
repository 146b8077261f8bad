namespace Jamsostek.Graph.Tests.Exports;

/// <summary>A question to a cube, as arguments of GraphQL and as parameters of an address.</summary>
/// <param name="Cube">Code of the cube.</param>
/// <param name="Keys">Codes of its keys.</param>
/// <param name="Arguments">The arguments in GraphQL, those of the scope under <c>scope</c>.</param>
/// <param name="Parameters">The same in an address.</param>
internal sealed record Question(string Cube, string[] Keys, string Arguments, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    public override string ToString() => $"{Cube}({Arguments}) = {string.Join('&', Parameters.Select(static parameter => $"{parameter.Key}={parameter.Value}"))}";
}
