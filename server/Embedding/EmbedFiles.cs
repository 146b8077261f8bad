using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Jamsostek.Graph.Server.Endpoints;
using Jamsostek.Graph.Server.Telemetry;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>The files of views that are part of the program: the style sheet, with the colours of the explorer, and the element <c>jamsostek-chart</c>.</summary>
internal sealed class EmbedFiles(AnswerSender sender, ExplorerEndpoint explorer)
{
    /// <summary>The address of the style sheet.</summary>
    public const string StyleAddress = EmbedEndpoint.Root + "/view.css";

    /// <summary>The address of the element.</summary>
    public const string ElementAddress = EmbedEndpoint.Root + "/jamsostek-chart.js";

    /// <summary>The address of the script that draws.</summary>
    public const string ScriptAddress = "/" + EmbedEndpoint.Script;

    private const string Dark = ":root[data-theme='dark'] {";
    private const string EndOfColours = "*,\n*::before,";

    private static readonly StringValues StyleType = "text/css; charset=utf-8";
    private static readonly StringValues ScriptType = "text/javascript; charset=utf-8";
    private static readonly (byte[] Bytes, string Tag) Style = Tagged(Colours(Read("base.css")) + Read("view.css"));
    private static readonly (byte[] Bytes, string Tag) Element = Tagged(Read("jamsostek-chart.js"));

    /// <summary>Sends the style sheet.</summary>
    public Task SendStyleAsync(HttpContext context, RequestTrace trace) => SendAsync(context, trace, Style, StyleType);

    /// <summary>Sends the element. A module of another origin is only run when it is sent to every origin.</summary>
    public Task SendElementAsync(HttpContext context, RequestTrace trace)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return SendAsync(context, trace, Element, ScriptType);
    }

    /// <summary>Sends the script that draws, where it is part of the server.</summary>
    public async Task SendScriptAsync(HttpContext context, RequestTrace trace)
    {
        if (!await explorer.TrySendFileAsync(context, trace))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    /// <summary>The colours of the explorer, and the dark ones also where the device asks for them.</summary>
    private static string Colours(string explorer)
    {
        string colours = explorer[..explorer.IndexOf(EndOfColours, StringComparison.Ordinal)];
        int dark = colours.IndexOf(Dark, StringComparison.Ordinal) + Dark.Length;
        return $"{colours}@media (prefers-color-scheme: dark) {{ :root[data-theme='auto'] {{{colours[dark..colours.IndexOf('}', dark)]}}} }}\n";
    }

    private Task SendAsync(HttpContext context, RequestTrace trace, (byte[] Bytes, string Tag) file, StringValues type)
    {
        context.Response.Headers.ETag = file.Tag;
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch.Any(tags => tags is not null && tags.Contains(file.Tag, StringComparison.Ordinal)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return sender.WriteAsync(context, trace, new ReadOnlySequence<byte>(file.Bytes), type);
    }

    private static (byte[] Bytes, string Tag) Tagged(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return (bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}\"");
    }

    private static string Read(string name)
    {
        using var resource = typeof(EmbedFiles).Assembly.GetManifestResourceStream(typeof(EmbedFiles), name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
