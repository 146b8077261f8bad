using System.Collections.Concurrent;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// The buffers of answers, all of one size. Many answers that wait for slow clients at the same time hold no more than they need, and a buffer that one gives back serves any other: with buffers that double, each
/// size is kept as often as there were answers.
/// </summary>
internal static class ResponseBuffers
{
    /// <summary>Most answers fit in one, and are sent in one piece.</summary>
    public const int Size = 16 << 10;

    /// <summary>How many are kept: ten megabytes.</summary>
    private const int Most = 640;

    private static readonly ConcurrentQueue<byte[]> s_kept = new();
    private static int s_count;

    public static byte[] Rent()
    {
        if (!s_kept.TryDequeue(out var buffer))
        {
            return GC.AllocateUninitializedArray<byte>(Size);
        }

        Interlocked.Decrement(ref s_count);
        return buffer;
    }

    public static void Return(byte[] buffer)
    {
        if (Interlocked.Increment(ref s_count) <= Most)
        {
            s_kept.Enqueue(buffer);
        }
        else
        {
            Interlocked.Decrement(ref s_count);
        }
    }
}
