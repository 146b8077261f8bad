using System.Buffers;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>One link of the sequence that an answer of several buffers is.</summary>
internal sealed class ResponseSegment : ReadOnlySequenceSegment<byte>
{
    public ResponseSegment(ReadOnlyMemory<byte> memory, ResponseSegment? previous)
    {
        Memory = memory;
        if (previous is not null)
        {
            RunningIndex = previous.RunningIndex + previous.Memory.Length;
            previous.Next = this;
        }
    }
}
