using System.Text;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>The end of a connection as the other side is told it.</summary>
/// <param name="Code">The code of the close frame.</param>
/// <param name="Reason">Why, for people.</param>
internal sealed record SocketClosure(SocketCloseCode Code, string Reason)
{
    /// <summary>A control frame holds 125 bytes, and the code takes two (RFC 6455, section 5.5).</summary>
    private const int MostReasonBytes = 123;

    public static SocketClosure Normal { get; } = new(SocketCloseCode.Normal, string.Empty);

    public static SocketClosure GoingAway { get; } = new(SocketCloseCode.GoingAway, "The server stops: connect again.");

    public static SocketClosure Unforeseen { get; } = new(SocketCloseCode.Unforeseen, "Unexpected Execution Error");

    public static SocketClosure NotAcknowledged { get; } = new(SocketCloseCode.NotAcknowledged, "Unauthorized: connection_init comes first");

    public static SocketClosure InitTimeout { get; } = new(SocketCloseCode.InitTimeout, "Connection initialisation timeout");

    public static SocketClosure SecondInit { get; } = new(SocketCloseCode.SecondInit, "Too many initialisation requests");

    public static SocketClosure TooBig(int limit) => new(SocketCloseCode.TooBig, $"The message is larger than {limit} bytes. (Setting Http:MaxBodyBytes.)");

    public static SocketClosure Forbidden(string reason) => new(SocketCloseCode.Forbidden, $"Forbidden: {reason}");

    public static SocketClosure Malformed(string reason) => new(SocketCloseCode.Malformed, reason);

    public static SocketClosure DuplicateId(string id) => new(SocketCloseCode.DuplicateId, $"Subscriber for {id} already exists");

    /// <summary>The reason, cut to what a close frame holds.</summary>
    public string FittingReason
    {
        get
        {
            if (Encoding.UTF8.GetByteCount(Reason) <= MostReasonBytes)
            {
                return Reason;
            }

            var fitting = new StringBuilder();
            int bytes = 0;
            foreach (var rune in Reason.EnumerateRunes())
            {
                bytes += rune.Utf8SequenceLength;
                if (bytes > MostReasonBytes)
                {
                    break;
                }

                fitting.Append(rune.ToString());
            }

            return fitting.ToString();
        }
    }
}
