using System.IO.Pipelines;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Reads a request's body whole, up to a limit.</summary>
internal static class BodyReader
{
    /// <summary>Reads the body.</summary>
    /// <returns>The bytes, to be disposed by the caller; null when there are more than the limit.</returns>
    public static async ValueTask<PooledBytes?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var bytes = new PooledBytes((int)(request.ContentLength ?? 4_096));
        try
        {
            return await FillAsync(bytes, request.BodyReader, limit, cancellation) ? bytes : DisposeOf(bytes);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    private static async ValueTask<bool> FillAsync(PooledBytes bytes, PipeReader body, int limit, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            bool fits = read.Buffer.Length <= limit - bytes.Length;
            if (fits)
            {
                foreach (var segment in read.Buffer)
                {
                    bytes.Append(segment.Span);
                }
            }

            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted || !fits)
            {
                return fits;
            }
        }
    }

    private static PooledBytes? DisposeOf(PooledBytes bytes)
    {
        bytes.Dispose();
        return null;
    }
}
