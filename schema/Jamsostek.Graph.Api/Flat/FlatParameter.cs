namespace Jamsostek.Graph.Api.Flat;

/// <summary>A parameter of an address, as documentation has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it takes, in a few words.</param>
/// <param name="Description">What it does.</param>
/// <param name="Example">An example of its value.</param>
public sealed record FlatParameter(string Name, string Type, string Description, string Example);
