namespace Jamsostek.Graph.Language.Execution;

/// <summary>A place in what a <see cref="ResponseWriter"/> has written, to go back to.</summary>
/// <param name="Segment">The index of its segment.</param>
/// <param name="Position">Bytes from the segment's beginning.</param>
internal readonly record struct ResponseMark(int Segment, int Position);
