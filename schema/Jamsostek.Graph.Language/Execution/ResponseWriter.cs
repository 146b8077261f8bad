using System.Buffers;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Writes the answer as UTF-8 JSON while it is made.</summary>
public sealed class ResponseWriter
{
    private readonly IBufferWriter<byte> _output;

    /// <summary>Writes into a buffer.</summary>
    public ResponseWriter(IBufferWriter<byte> output) => _output = output;

    /// <summary>Writes JSON that is known to be valid.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json) => _output.Write(json);
}
