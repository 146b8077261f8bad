using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>
/// The answer to a query. It is evaluated, with all that was asked in its session, when <see cref="Problems" /> or anything else of it is first read; where there are problems there are no rows.
/// </summary>
public sealed class CubeAnswer
{
    private readonly CubeAnswer? _sameRows;
    private ImmutableArray<CubeProblem> _problems;
    private CubeFrame? _frame;
    private RowTable? _table;
    private CubePlan? _plan;
    private EvaluatedScan? _evaluated;
    private RowWindow? _window;
    private CubeProblem? _pageProblem;

    internal CubeAnswer(CubeSession session, CubeQuery query, ImmutableArray<CubeProblem> problems) => (Session, Query, _problems) = (session, query, problems);

    internal CubeAnswer(CubeSession session, CubeQuery query, CubeAnswer sameRows)
        : this(session, query, []) => _sameRows = sameRows;

    /// <summary>The query.</summary>
    public CubeQuery Query { get; }

    /// <summary>What is wrong with the query; empty when it was answered.</summary>
    public ImmutableArray<CubeProblem> Problems
    {
        get
        {
            _ = Window;
            return _pageProblem is null ? _problems : [_pageProblem];
        }
    }

    /// <summary>The rows of the page.</summary>
    public IReadOnlyList<CubeRow> Rows => new RowList(this, Window.First, Window.Count);

    /// <summary>The rows of the page by column.</summary>
    public PageColumns Columns => new(Table, Window.First);

    /// <summary>The rows of all pages, in order.</summary>
    /// <exception cref="InvalidOperationException">The query asked for the page only.</exception>
    public IReadOnlyList<CubeRow> AllRows => new RowList(this, 0, Whole.RowCount);

    /// <summary>How many rows there are on all pages.</summary>
    public int RowCount => Table.Count + Table.Behind;

    /// <summary>Whether rows follow the page.</summary>
    public bool HasNextPage => Window.First + Window.Count < RowCount;

    /// <summary>Whether rows come before the page.</summary>
    public bool HasPreviousPage => Window.First > 0;

    /// <summary>The whole of the scope; having, top and paging do not change it. There always is one; its values are missing where there are no facts.</summary>
    /// <exception cref="InvalidOperationException">The query asked for the page only.</exception>
    public CubeRow Totals => new(Whole, CubeRow.TotalsRow);

    /// <summary>How it was come by.</summary>
    public CubePlan Plan
    {
        get
        {
            var frame = Frame!;
            return _plan ??= _sameRows?.Plan ?? PlanText.Of(_evaluated, frame, Session.Cubes.Version);
        }
    }

    /// <summary>The months that the query sees; null where no month has facts.</summary>
    public (Month From, Month To)? Months => Table.Scope is { From: var from, To: var to } && from <= to ? (new Month(from), new Month(to)) : null;

    /// <summary>What to beware of in the answer as a whole.</summary>
    public ImmutableArray<QualityFlag> Flags => ScopeFlags.Of(Table.Scope);

    internal CubeSession Session { get; }

    /// <summary>Itself, for what is made of all groups.</summary>
    internal CubeAnswer Whole => Query.PageOnly ? throw new InvalidOperationException("The query asked for the rows of a page only: there is nothing to make anything else of.") : this;

    internal RowTable Table => _table ?? Evaluated();

    internal CubeFrame? Frame
    {
        get
        {
            if (_frame is null && _problems.IsEmpty)
            {
                if (_sameRows is not null)
                {
                    (_frame, _problems) = (_sameRows.Frame, _sameRows._problems);
                }
                else
                {
                    Session.Evaluate();
                }
            }

            return _frame;
        }
    }

    private RowTable Evaluated() => _table = Frame?.Table ?? throw new InvalidOperationException("The query has problems, so that it has no rows.");

    private RowWindow Window
    {
        get
        {
            if (_window is { } known)
            {
                return known;
            }

            if (Frame is null)
            {
                return default;
            }

            var (window, problem) = RowWindow.Of(Table, Query.Page);
            (_pageProblem, _window) = (problem, window);
            return window;
        }
    }

    /// <summary>A row of all pages.</summary>
    /// <param name="row">Its place, below <see cref="RowCount" />; where the query asked for the page only, one on the page.</param>
    /// <returns>The row.</returns>
    public CubeRow Row(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)RowCount, nameof(row));
        return new CubeRow(this, row);
    }

    /// <summary>Gives it its rows.</summary>
    /// <param name="frame">The rows.</param>
    /// <param name="evaluated">The scans they took; null where they were kept from an earlier request.</param>
    internal void Complete(CubeFrame frame, EvaluatedScan? evaluated) => (_evaluated, _frame) = (evaluated, frame);

    internal void Refuse(CubeProblem problem) => _problems = [problem];

    internal string? CodeOf(CubeDimension dimension, int member) => member >= 0 ? Session.Cubes[Query.Cube].Members(dimension).Codes[member] : null;
}
