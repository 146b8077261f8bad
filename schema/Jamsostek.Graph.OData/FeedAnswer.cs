using System.Globalization;
using System.Text;
using Jamsostek.Graph.Api;

namespace Jamsostek.Graph.OData;

/// <summary>The answer to a question: prepared first, so that it can be paid for, then begun, so that what cannot be answered is said in time, then written.</summary>
public sealed class FeedAnswer
{
    private readonly FeedService _service;
    private readonly FeedQuestion _question;
    private readonly FeedReading _reading;
    private FeedPage? _page;
    private FeedRow? _row;
    private long _count;

    private FeedAnswer(FeedService service, FeedQuestion question, FeedReading reading, long mostRows) => (_service, _question, _reading, MostRows) = (service, question, reading, mostRows);

    /// <summary>More rows than this are not looked at.</summary>
    public long MostRows { get; }

    /// <summary>Prepares an answer; nothing is evaluated yet.</summary>
    /// <param name="service">The service.</param>
    /// <param name="question">The question.</param>
    /// <param name="scope">The request.</param>
    /// <param name="pageRows">Rows of a page at most.</param>
    /// <param name="cancellation">Ends what is under way.</param>
    /// <param name="problem">Why there is none.</param>
    /// <returns>Null with a problem.</returns>
    public static FeedAnswer? Prepare(FeedService service, FeedQuestion question, RequestScope scope, int pageRows, CancellationToken cancellation, out FeedProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (FeedReading.Of(question, scope, cancellation, out problem) is not { } reading || reading.Open(out problem) is not { } rows)
        {
            return null;
        }

        // Without a filter and an order, reading ends with the page.
        var isBounded = question is { Shape: FeedShape.Rows, Filter: null, Orders.IsEmpty: true, WithCount: false };
        return new FeedAnswer(service, question, reading, isBounded ? Math.Min(rows.MostRows, Math.Min(question.Top ?? long.MaxValue, pageRows)) : rows.MostRows);
    }

    /// <summary>Evaluates as much as has to be known before the first byte.</summary>
    /// <param name="pageRows">Rows of a page at most.</param>
    /// <returns>Why there is no answer; null when there is one.</returns>
    public FeedProblem? Begin(int pageRows)
    {
        FeedProblem? problem;
        switch (_question.Shape)
        {
            case FeedShape.Count:
                _count = _reading.CountAll(out problem) ?? 0;
                return problem;
            case FeedShape.One:
                _page = _reading.Page(1, out problem);
                _row = _page?.Rows.Select(static row => (FeedRow?)row).FirstOrDefault();
                return problem ?? (_row is null
                    ? new FeedProblem(404, FeedProblem.NotFound, $"There is no entity with this key in {_question.Set.Name}.", "Keys are those that the set has, in the first property; they are compared exactly.")
                    : null);
            default:
                _page = _reading.Page(pageRows, out problem);
                return problem;
        }
    }

    /// <summary>Writes it.</summary>
    /// <param name="form">The form that the client wants.</param>
    /// <param name="body">Where to. What is written synchronously must not block; it is flushed asynchronously now and then.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public Task WriteAsync(FeedForm form, Stream body, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(body);
        switch (_question.Shape)
        {
            case FeedShape.Count:
                body.Write(Encoding.UTF8.GetBytes(_count.ToString(CultureInfo.InvariantCulture)));
                return Task.CompletedTask;
            case FeedShape.One:
                new FeedWriter(_service, _question, form).WriteOne(_row!.Value, body);
                return Task.CompletedTask;
            default:
                return new FeedWriter(_service, _question, form).WriteAsync(_page!, Next, body, cancellation);
        }
    }

    /// <summary>Writes the service document: the list of sets.</summary>
    /// <param name="service">The service.</param>
    /// <param name="root">Its root.</param>
    /// <param name="form">The form that the client wants.</param>
    /// <param name="body">Where to.</param>
    public static void WriteService(FeedService service, Uri root, FeedForm form, Stream body) => FeedWriter.WriteService(service, root, form, body);

    private Uri Next(FeedToken token)
    {
        var options = _question.Options.Where(static option => option.Key != "$skip").Append(new("$skiptoken", token.ToString()))
            .Select(static option => $"{option.Key}={Uri.EscapeDataString(option.Value)}");
        return new Uri($"{_question.Uri.ServiceRoot.AbsoluteUri}{_question.Set.Name}?{string.Join('&', options)}");
    }
}
