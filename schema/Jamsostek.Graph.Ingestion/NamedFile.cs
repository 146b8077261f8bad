namespace Jamsostek.Graph.Ingestion;

/// <summary>A file that somebody handed in, apart from the place where its content was put: the name is read for what it says and never used as a path.</summary>
/// <param name="Name">What its owner calls it: <c>targets.csv</c>. Its ending says what it is, the rest which table it may be.</param>
/// <param name="Path">Where its content lies.</param>
public sealed record NamedFile(string Name, string Path);
