using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>A column of the table that an answer is.</summary>
/// <param name="Column">Name and type.</param>
/// <param name="Path">Where its values stand: names of the answer, from the row down; empty where the row itself is the value.</param>
internal sealed record AnswerColumn(FlatColumn Column, ImmutableArray<string> Path);
