using System.Buffers;
using System.Globalization;

namespace Jamsostek.Graph.Benchmarks.Floor;

/// <summary>The floor: hand-written endpoints over the same columns, and endpoints that send the product's own bytes as they are.</summary>
internal static class FloorServer
{
    /// <summary>Serves until it is ended.</summary>
    /// <param name="url">Where.</param>
    /// <param name="constants">The folder of answers to send as they are: one file for each case.</param>
    public static async Task RunAsync(string url, string constants)
    {
        var answers = new FloorAnswers(FloorData.Read());
        await using var app = Build(url, constants);
        app.MapMethods("/floor/provinces", ["GET", "POST"], (int year, HttpContext context) => WriteAsync(context, output => answers.Provinces(output, year)));
        app.MapMethods("/floor/tree", ["GET", "POST"], (int year, HttpContext context) => WriteAsync(context, output => answers.Tree(output, year)));
        app.MapMethods("/floor/weakest", ["GET", "POST"], (string x, HttpContext context) =>
            WriteAsync(context, output => answers.Weakest(output, double.Parse(x, CultureInfo.InvariantCulture))));
        await app.RunAsync();
    }

    /// <summary>A server that sends answers as they are.</summary>
    /// <param name="url">Where.</param>
    /// <param name="constants">The folder of answers: one file for each case.</param>
    public static WebApplication Build(string url, string constants)
    {
        var bytes = Directory.GetFiles(constants, "*.json").ToDictionary(static path => Path.GetFileNameWithoutExtension(path), File.ReadAllBytes);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        app.MapMethods("/constant/{name}", ["GET", "POST"], (string name, HttpContext context) => SendAsync(context, bytes[name]));
        return app;
    }

    private static async Task WriteAsync(HttpContext context, Action<IBufferWriter<byte>> write)
    {
        context.Response.ContentType = "application/json";
        write(context.Response.BodyWriter);
        await context.Response.BodyWriter.FlushAsync();
    }

    private static Task SendAsync(HttpContext context, byte[] body)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body).AsTask();
    }
}
