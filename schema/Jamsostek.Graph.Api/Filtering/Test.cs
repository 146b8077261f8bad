namespace Jamsostek.Graph.Api.Filtering;

/// <summary>A compiled condition. It depends on nothing but the row, so it may serve any request.</summary>
/// <param name="row">What is tested.</param>
/// <param name="run">The filtering that it is part of.</param>
internal delegate bool Test<in T>(T row, FilterRun run);
