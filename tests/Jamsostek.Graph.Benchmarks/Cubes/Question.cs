using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>One question with its variables.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="From">First month, from 0.</param>
/// <param name="To">Last month.</param>
/// <param name="Place">The island of Q2, from 0; the province of Q4.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Question(QuestionKind Kind, int From, int To, int Place);
