<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>所有数据都留在本机。</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that keeps the dependency on any country under its cap.</source>
            <translation>在对任何国家的依赖不超过上限的前提下，成本最低的供应商组合。</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>版本 {0}</translation>
        </message>
    </context>
    <context>
        <name>AcceptCard</name>
        <message>
            <source>A new book</source>
            <translation>新工作簿</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>来自 {0}</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Materials and suppliers that it has already stay as they are.</source>
            <translation>其中已有的材料和供应商保持不变。</translation>
        </message>
        <message>
            <source>Number of products to build</source>
            <translation>要生产的产品数量</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Rows for the book, in one undo step: {0}.</source>
            <translation>写入工作簿的行数（可一步撤销）：{0}。</translation>
        </message>
        <message>
            <source>The number of {0} to build stays as it is in the build plan.</source>
            <translation>{0} 的生产数量保持生产计划中的值。</translation>
        </message>
        <message>
            <source>To build</source>
            <translation>生产数量</translation>
        </message>
        <message>
            <source>Where the rows go</source>
            <translation>行的去处</translation>
        </message>
        <message>
            <source>later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>{0} has parts in this book already; these would be added to them.</source>
            <translation>{0} 在此工作簿中已有零件；这些将添加到其中。</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>1 question is open</source>
            <translation>有 1 个问题待回答</translation>
        </message>
        <message>
            <source>1 row was not read: see “Not read”.</source>
            <translation>有 1 行未读取：见“未读取”。</translation>
        </message>
        <message>
            <source>Nothing can be read. {0}</source>
            <translation>无法读取。{0}</translation>
        </message>
        <message>
            <source>Read as a bill of materials</source>
            <translation>按物料清单读取</translation>
        </message>
        <message>
            <source>Read as a quotation</source>
            <translation>按报价读取</translation>
        </message>
        <message>
            <source>Rows that are no items: {0}.</source>
            <translation>不是条目的行：{0}。</translation>
        </message>
        <message>
            <source>The file states as its total: {0}.</source>
            <translation>文件注明的合计：{0}。</translation>
        </message>
        <message>
            <source>The rows agree.</source>
            <translation>各行与之一致。</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>读取的内容</translation>
        </message>
        <message>
            <source>price {0}</source>
            <translation>价格 {0}</translation>
        </message>
        <message>
            <source>quantity {0}</source>
            <translation>数量 {0}</translation>
        </message>
        <message>
            <source>{0} of its totals differ from the rows: see the problems.</source>
            <translation>其中 {0} 个合计与各行不符：见问题列表。</translation>
        </message>
        <message>
            <source>{0} questions are open</source>
            <translation>有 {0} 个问题待回答</translation>
        </message>
        <message>
            <source>{0} rows were not read: see “Not read”.</source>
            <translation>有 {0} 行未读取：见“未读取”。</translation>
        </message>
        <message>
            <source>{0} rows with an item and a price</source>
            <translation>{0} 行有条目和价格</translation>
        </message>
        <message>
            <source>{0} rows with an item and a quantity; the quantities add up to {1}</source>
            <translation>{0} 行有条目和数量；数量合计 {1}</translation>
        </message>
        <message>
            <source>{0} with a price</source>
            <translation>{0} 行有价格</translation>
        </message>
        <message>
            <source>{0} with a price in {1}</source>
            <translation>{0} 行有 {1} 价格</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Lodestone</source>
            <translation>关于 Lodestone(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Compare an edited plan workbook…</source>
            <translation>比较修改过的方案工作簿(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>复制图片(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Export the plan…</source>
            <translation>导出方案(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Glossary</source>
            <translation>术语表(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Go to anything…</source>
            <translation>转到(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>本页帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import a bill of materials…</source>
            <translation>导入物料清单(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Insert rows</source>
            <translation>插入行(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Log…</source>
            <translation>日志(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next problem</source>
            <translation>下一个问题(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Optimise</source>
            <translation>优化(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>方案(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Plan again after every change</source>
            <translation>每次更改后重新规划(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>保存图片(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Save this plan…</source>
            <translation>保存此方案(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Workbook reference</source>
            <translation>工作簿参考(&amp;W)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>跟随系统(&amp;Y)</translation>
        </message>
        <message>
            <source>C&amp;hart</source>
            <translation>图表(&amp;H)</translation>
        </message>
        <message>
            <source>C&amp;omments…</source>
            <translation>所有批注(&amp;O)…</translation>
        </message>
        <message>
            <source>Cancel the work that runs, or the trial</source>
            <translation>取消正在进行的工作，或结束试算</translation>
        </message>
        <message>
            <source>Co&amp;mment…</source>
            <translation>批注(&amp;M)…</translation>
        </message>
        <message>
            <source>Comment on the current row</source>
            <translation>为当前行添加批注</translation>
        </message>
        <message>
            <source>Compute the least-cost plan</source>
            <translation>计算成本最低的方案</translation>
        </message>
        <message>
            <source>Compute the plan anew whenever the data has changed</source>
            <translation>数据一有更改就重新计算方案</translation>
        </message>
        <message>
            <source>Copy the chart</source>
            <translation>复制图表</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>D&amp;elete rows</source>
            <translation>删除行(&amp;E)</translation>
        </message>
        <message>
            <source>De&amp;lete contents</source>
            <translation>清除内容(&amp;L)</translation>
        </message>
        <message>
            <source>Every accepted change and every run</source>
            <translation>每次接受的更改和每次运行</translation>
        </message>
        <message>
            <source>Every comment of the project</source>
            <translation>项目的所有批注</translation>
        </message>
        <message>
            <source>Every sheet and column</source>
            <translation>所有工作表和列</translation>
        </message>
        <message>
            <source>Export the plan to Excel</source>
            <translation>将方案导出到 Excel</translation>
        </message>
        <message>
            <source>Fill &amp;down</source>
            <translation>向下填充(&amp;D)</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>查找下一个(&amp;N)</translation>
        </message>
        <message>
            <source>Find a material, supplier, offer, rule, country, command, page or help</source>
            <translation>查找材料、供应商、报价、规则、国家、命令、页面或帮助</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>查找上一个(&amp;V)</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>下次启动时生效</translation>
        </message>
        <message>
            <source>Go to the next problem's cell</source>
            <translation>转到下一个问题所在的单元格</translation>
        </message>
        <message>
            <source>Keep the plan on show under a name, to compare others with it</source>
            <translation>以名称保存当前方案，以便与其他方案比较</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>语言(&amp;A)</translation>
        </message>
        <message>
            <source>Open a workbook</source>
            <translation>打开工作簿</translation>
        </message>
        <message>
            <source>Open an empty book</source>
            <translation>打开空白工作簿</translation>
        </message>
        <message>
            <source>Open and plan the sample</source>
            <translation>打开示例并计算方案</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple</source>
            <translation>打开示例(&amp;M)</translation>
        </message>
        <message>
            <source>Pro&amp;blems</source>
            <translation>问题(&amp;B)</translation>
        </message>
        <message>
            <source>Re&amp;ference data</source>
            <translation>参考数据(&amp;F)</translation>
        </message>
        <message>
            <source>Read a bill of materials or quotation of another form</source>
            <translation>读取其他格式的物料清单或报价</translation>
        </message>
        <message>
            <source>S&amp;witch the form of the page</source>
            <translation>切换页面的形式(&amp;W)</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <source>Save a &amp;template…</source>
            <translation>保存模板(&amp;T)…</translation>
        </message>
        <message>
            <source>Save an empty workbook</source>
            <translation>保存空白工作簿</translation>
        </message>
        <message>
            <source>Save the book as a workbook</source>
            <translation>将数据保存为工作簿</translation>
        </message>
        <message>
            <source>Save the chart as PNG or SVG</source>
            <translation>将图表保存为 PNG 或 SVG</translation>
        </message>
        <message>
            <source>Save under another name</source>
            <translation>以其他名称保存</translation>
        </message>
        <message>
            <source>Say what an edit of an exported plan costs and which rule it breaks</source>
            <translation>说明修改导出的方案要多花多少、违反哪条规则</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation>以表格显示(&amp;T)</translation>
        </message>
        <message>
            <source>Show or hide the problems</source>
            <translation>显示或隐藏问题</translation>
        </message>
        <message>
            <source>The chart's figures</source>
            <translation>图表的数据</translation>
        </message>
        <message>
            <source>The words of the trade</source>
            <translation>专业术语</translation>
        </message>
        <message>
            <source>Tree, sentences or details instead of the sheet, and back</source>
            <translation>以树、句子或明细代替工作表，或切换回来</translation>
        </message>
        <message>
            <source>What this page is for</source>
            <translation>此页的用途</translation>
        </message>
        <message>
            <source>World production and export controls of the material or country at the cursor</source>
            <translation>光标处材料或国家的世界产量和出口管制</translation>
        </message>
    </context>
    <context>
        <name>AddLoss</name>
        <message>
            <source>Bridge it and plan</source>
            <translation>设置过渡并规划</translation>
        </message>
        <message>
            <source>Days to bridge</source>
            <translation>需要过渡的天数</translation>
        </message>
        <message>
            <source>Lost:</source>
            <translation>失去:</translation>
        </message>
        <message>
            <source>Who is lost: a country, a group, a supplier or any country</source>
            <translation>失去谁:国家、组、供应商或任一国家</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>任一国家</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>for</source>
            <translation>持续</translation>
        </message>
    </context>
    <context>
        <name>AuditLog</name>
        <message>
            <source>1 error</source>
            <translation>1 个错误</translation>
        </message>
        <message>
            <source>{0} errors</source>
            <translation>{0} 个错误</translation>
        </message>
    </context>
    <context>
        <name>CapBar</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>End the trial: the amount of the book (Esc)</source>
            <translation>结束试算：恢复工作簿中的取值 (Esc)</translation>
        </message>
        <message>
            <source>It can go to {0}</source>
            <translation>最紧可到 {0}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>No plan at this amount.</source>
            <translation>此取值下没有可行方案。</translation>
        </message>
        <message>
            <source>Not planned: {0}</source>
            <translation>未能规划：{0}</translation>
        </message>
        <message>
            <source>Optimise again to move a rule.</source>
            <translation>请重新优化，然后再移动规则。</translation>
        </message>
        <message>
            <source>Planning …</source>
            <translation>正在规划……</translation>
        </message>
        <message>
            <source>Put this amount into the rule of the book and plan it</source>
            <translation>把此取值写入工作簿中的规则并规划</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rule to move</source>
            <translation>要移动的规则</translation>
        </message>
        <message>
            <source>The rule costs {0}{1} over {2}</source>
            <translation>该规则相对 {2} 的成本为 {0}{1}</translation>
        </message>
        <message>
            <source>This page shows the plan of the book, not the trial.</source>
            <translation>本页显示的是工作簿的方案，不是试算。</translation>
        </message>
        <message>
            <source>Trial: {0} instead of {1}</source>
            <translation>试算：{0}，原为 {1}</translation>
        </message>
        <message>
            <source>no plan at the next point, {0}</source>
            <translation>下一点 {0} 没有可行方案</translation>
        </message>
        <message>
            <source>the next point, {0}: {1}</source>
            <translation>下一点 {0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>CapSlider</name>
        <message>
            <source>Amount of the rule, from loose to tight</source>
            <translation>规则的取值，从宽松到严格</translation>
        </message>
    </context>
    <context>
        <name>CapacitiesView</name>
        <message>
            <source>1 % more saves</source>
            <translation>增加 1 % 节省</translation>
        </message>
        <message>
            <source>A plan over scenarios is not explained capacity by capacity.</source>
            <translation>考虑情景的方案不逐项解释产能。</translation>
        </message>
        <message>
            <source>Beside the rules at their limit, these capacities hold the plan back. The saving is that of the first bit more: it lessens as the capacity grows.</source>
            <translation>除达到限值的规则外,这些产能也制约方案。节省额对应最初的少量增加:随着产能增大而减少。</translation>
        </message>
        <message>
            <source>Capacities that are used up, the dearest first</source>
            <translation>已用尽的产能,最贵的在前</translation>
        </message>
        <message>
            <source>Capacity of</source>
            <translation>产能所属</translation>
        </message>
        <message>
            <source>Found the capacities that are used up</source>
            <translation>已找到用尽的产能</translation>
        </message>
        <message>
            <source>In how many periods it holds the plan back</source>
            <translation>在多少期内制约方案</translation>
        </message>
        <message>
            <source>It was not explained</source>
            <translation>未能解释</translation>
        </message>
        <message>
            <source>Looking which capacities are used up …</source>
            <translation>正在查找已用尽的产能…</translation>
        </message>
        <message>
            <source>Looking why …</source>
            <translation>正在查找原因…</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No capacity holds the plan back: more of one would save nothing.</source>
            <translation>没有产能制约方案:增加产能不会节省成本。</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>期数</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Optimise again.</source>
            <translation>自本方案生成以来数据已更改。请重新优化。</translation>
        </message>
        <message>
            <source>The plan has whole decisions (orders, lots, counts, breaks): no capacity has a single price.</source>
            <translation>方案含整数决策(订单、批次、数量、阶梯价):产能没有单一价格。</translation>
        </message>
        <message>
            <source>What one percent more of it in these periods saves, at first</source>
            <translation>在这些期内增加百分之一最初节省的金额</translation>
        </message>
        <message>
            <source>offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>供应商</translation>
        </message>
    </context>
    <context>
        <name>CellsView</name>
        <message>
            <source>1 note</source>
            <translation>1 条备注</translation>
        </message>
        <message>
            <source>Alt+Left and Alt+Right go from column to column; Alt+Down opens the list</source>
            <translation>Alt+左和 Alt+右在列间移动；Alt+下打开列表</translation>
        </message>
        <message>
            <source>Cells of the file</source>
            <translation>文件的单元格</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Problems of the file</source>
            <translation>文件的问题</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <source>The table begins in this row</source>
            <translation>表格从此行开始</translation>
        </message>
        <message>
            <source>The table ends in this row</source>
            <translation>表格到此行结束</translation>
        </message>
        <message>
            <source>Titles stand in this row</source>
            <translation>此行为标题</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>待查看</translation>
        </message>
        <message>
            <source>Use of the column</source>
            <translation>列的用途</translation>
        </message>
        <message>
            <source>{0} notes</source>
            <translation>{0} 条备注</translation>
        </message>
        <message>
            <source>{0} to check</source>
            <translation>{0} 项待检查</translation>
        </message>
    </context>
    <context>
        <name>ChartTools</name>
        <message>
            <source>Copied: {0}</source>
            <translation>已复制：{0}</translation>
        </message>
        <message>
            <source>Out of date: the data has changed since these figures were computed.</source>
            <translation>已过期：这些数字计算之后数据已更改。</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
        <message>
            <source>Picture saved as {0}</source>
            <translation>图片已保存为 {0}</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG 图片 (*.svg)</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <source>Source: {0}, {1}. Made with Lodestone.</source>
            <translation>来源：{0}，{1}。由 Lodestone 制作。</translation>
        </message>
        <message>
            <source>The chart is empty: there is nothing to save or copy yet</source>
            <translation>图表为空：还没有可保存或复制的内容</translation>
        </message>
        <message>
            <source>The picture was not copied</source>
            <translation>图片未复制</translation>
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation>图片未保存</translation>
        </message>
        <message>
            <source>There is no chart on this page</source>
            <translation>此页面上没有图表</translation>
        </message>
        <message>
            <source>Trial, not the plan of the book: {0}, {1} instead of {2}.</source>
            <translation>试算，并非文件的计划：{0}，{1} 而非 {2}。</translation>
        </message>
        <message>
            <source>{0} is the open book; the picture would replace it. Choose another name.</source>
            <translation>{0} 是当前打开的文件；图片会将其覆盖。请选择其他名称。</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>Commenting</name>
        <message>
            <source>Comment on this row</source>
            <translation>为此行添加批注</translation>
        </message>
        <message>
            <source>The row of this comment was deleted; undo brings it back</source>
            <translation>此批注所在的行已删除；撤销可恢复</translation>
        </message>
        <message>
            <source>Type something into the row first: a blank row takes no comment</source>
            <translation>请先在该行输入内容：空行不能添加批注</translation>
        </message>
        <message>
            <source>Write something, or cancel.</source>
            <translation>请输入内容或取消。</translation>
        </message>
    </context>
    <context>
        <name>CommentsDialog</name>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Comments, the newest first</source>
            <translation>批注，最新的在前</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Go to the row</source>
            <translation>转到该行</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>What stands in the first column of the row</source>
            <translation>该行第一列的内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>CompareCauses</name>
        <message>
            <source>(blank)</source>
            <translation>(空)</translation>
        </message>
        <message>
            <source>At their limit now: {0}.</source>
            <translation>现已达到限值:{0}。</translation>
        </message>
        <message>
            <source>No longer at their limit: {0}.</source>
            <translation>不再处于限值:{0}。</translation>
        </message>
        <message>
            <source>Not both plans are proved to be of least cost: a part of the difference may be that.</source>
            <translation>并非两个方案都被证明成本最低:部分差异可能由此造成。</translation>
        </message>
        <message>
            <source>Nothing else differs: the difference comes from there.</source>
            <translation>其他均相同:差异来自于此。</translation>
        </message>
        <message>
            <source>Only one cell differs: {0}, {1}, {2}: {3} became {4}.</source>
            <translation>只有一个单元格不同:{0},{1},{2}:{3} 变为 {4}。</translation>
        </message>
        <message>
            <source>The difference adds up: {0}; together {1}.</source>
            <translation>差异构成:{0};合计 {1}。</translation>
        </message>
        <message>
            <source>fixed cost</source>
            <translation>固定成本</translation>
        </message>
        <message>
            <source>holding</source>
            <translation>库存持有</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>罚金</translation>
        </message>
        <message>
            <source>purchases that moved</source>
            <translation>转移的采购</translation>
        </message>
        <message>
            <source>shortages</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>the same purchases at other prices</source>
            <translation>相同采购的价格变化</translation>
        </message>
        <message>
            <source>{0} against {1}: {2}.</source>
            <translation>{0} 与 {1} 相比:{2}。</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>另有 {0} 项</translation>
        </message>
    </context>
    <context>
        <name>CompareFigure</name>
        <message>
            <source>as before</source>
            <translation>不变</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>达到限值</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>违反</translation>
        </message>
        <message>
            <source>came to its limit</source>
            <translation>达到限值</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>满足</translation>
        </message>
        <message>
            <source>is broken now</source>
            <translation>现被违反</translation>
        </message>
        <message>
            <source>is no longer broken</source>
            <translation>不再违反</translation>
        </message>
        <message>
            <source>left its limit</source>
            <translation>离开限值</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>尚无可比较的内容</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Plan first: a plan is compared with the one before it, with saved plans and with no rules.</source>
            <translation>请先规划:方案会与上一个方案、已保存的方案以及无规则的方案比较。</translation>
        </message>
        <message>
            <source>Plans side by side</source>
            <translation>方案并列</translation>
        </message>
        <message>
            <source>Price of each wish</source>
            <translation>每个愿望的价格</translation>
        </message>
        <message>
            <source>Saved plans</source>
            <translation>已保存的方案</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>The data has changed since the plan on show was made. Press F5 to plan again.</source>
            <translation>当前方案生成后数据已改变。请按 F5 重新计算。</translation>
        </message>
        <message>
            <source>These plans are in different currencies: their costs are shown, but not subtracted.</source>
            <translation>这些方案的货币不同：显示其成本，但不计算差额。</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message>
            <source>(blank)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Cost of the award in {0} less that in {1}</source>
            <translation>授标在 {0} 中的成本减去在 {1} 中的成本</translation>
        </message>
        <message>
            <source>Cost of the rules</source>
            <translation>规则的成本</translation>
        </message>
        <message>
            <source>Cost, difference</source>
            <translation>成本差异</translation>
        </message>
        <message>
            <source>Cost, {0}</source>
            <translation>成本，{0}</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Difference, {0}</source>
            <translation>差异，{0}</translation>
        </message>
        <message>
            <source>Expected cost</source>
            <translation>期望成本</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>仓储</translation>
        </message>
        <message>
            <source>In the first</source>
            <translation>第一个方案中</translation>
        </message>
        <message>
            <source>In this one</source>
            <translation>此方案中</translation>
        </message>
        <message>
            <source>Landed cost of what is bought there</source>
            <translation>在此采购的到岸成本</translation>
        </message>
        <message>
            <source>Least cost without rules</source>
            <translation>不含规则的最低成本</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>罚金</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计算方案</translation>
        </message>
        <message>
            <source>Proved within</source>
            <translation>已证明的差距</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>关税</translation>
        </message>
        <message>
            <source>The largest share of a named country; parts of unknown origin are left out</source>
            <translation>已知国家的最大份额；不含来源未知的部分</translation>
        </message>
        <message>
            <source>The plan whose book differs from that of the first</source>
            <translation>其数据与第一个方案不同的方案</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>What stands in the first column of the row</source>
            <translation>该行第一列的内容</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>next point costs</source>
            <translation>下一个百分点的成本</translation>
        </message>
        <message>
            <source>reaches</source>
            <translation>达到</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>{0} less {1}</source>
            <translation>{0} 减 {1}</translation>
        </message>
    </context>
    <context>
        <name>CompareWords</name>
        <message>
            <source>1 cell in {1}</source>
            <translation>{1} 中 1 个单元格</translation>
        </message>
        <message>
            <source>Both answer the same book.</source>
            <translation>两个方案基于相同的数据。</translation>
        </message>
        <message>
            <source>Only rules differ: {0}. Together they cost {1}; a plan for each says what each costs alone.</source>
            <translation>仅规则不同：{0}。合计成本{1}；分别计算方案可知各自的成本。</translation>
        </message>
        <message>
            <source>Only the rule {0} differs: “{1}” became “{2}”. The wish costs {3}.</source>
            <translation>仅规则 {0} 不同：“{1}”变为“{2}”。此要求的成本：{3}。</translation>
        </message>
        <message>
            <source>Only the rule {0} was added: “{1}” It costs {2}.</source>
            <translation>仅新增规则 {0}：“{1}”其成本：{2}。</translation>
        </message>
        <message>
            <source>Only the rule {0} was dropped: “{1}” Without it the plan costs {2}.</source>
            <translation>仅取消规则 {0}：“{1}”取消后方案成本：{2}。</translation>
        </message>
        <message>
            <source>Their books differ: {0}.</source>
            <translation>数据不同：{0}。</translation>
        </message>
        <message>
            <source>approved by {0}</source>
            <translation>由 {0} 批准</translation>
        </message>
        <message>
            <source>in {0}: cannot be compared</source>
            <translation>以 {0} 计：无法比较</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>the least that its offers cost</source>
            <translation>其报价的最低成本</translation>
        </message>
        <message>
            <source>the same cost</source>
            <translation>成本相同</translation>
        </message>
        <message>
            <source>{0} cells in {1}</source>
            <translation>{1} 中 {0} 个单元格</translation>
        </message>
        <message>
            <source>{0} less</source>
            <translation>少 {0}</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>另外 {0} 项</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Plan before</source>
            <translation>上一个方案</translation>
        </message>
        <message>
            <source>Plan on show</source>
            <translation>当前方案</translation>
        </message>
        <message>
            <source>Without rules</source>
            <translation>不含规则</translation>
        </message>
    </context>
    <context>
        <name>CostBars</name>
        <message>
            <source>Part that the rules cost</source>
            <translation>规则产生的成本部分</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计算方案</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>Total cost of each plan</source>
            <translation>各方案的总成本</translation>
        </message>
        <message>
            <source>Total cost over the horizon, {0}</source>
            <translation>整个计划期的总成本，{0}</translation>
        </message>
        <message>
            <source>total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>total cost; amber: the part that the rules cost</source>
            <translation>总成本；琥珀色：规则的成本部分</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message>
            <source>Holding the stock that bridges losses costs</source>
            <translation>持有用于过渡的库存的成本</translation>
        </message>
        <message>
            <source>This plan less the plan without the sheet Survive.</source>
            <translation>本方案减去没有工作表 Survive 的方案。</translation>
        </message>
        <message>
            <source>What bridging costs</source>
            <translation>过渡的成本</translation>
        </message>
        <message>
            <source>What the stock costs is not known: the plan without it was not proved.</source>
            <translation>库存的成本未知:没有它的方案未得到证明。</translation>
        </message>
        <message>
            <source>What the stock costs is not stated: the objective looks at scenarios, and the plan without that stock is another one.</source>
            <translation>不给出库存的成本:目标考虑了情景,没有该库存的方案是另一个方案。</translation>
        </message>
        <message>
            <source>{0} a year</source>
            <translation>每年 {0}</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message>
            <source>1 error</source>
            <translation>1 个错误</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 条备注</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>{0} errors</source>
            <translation>{0} 个错误</translation>
        </message>
        <message>
            <source>{0} notes and warnings</source>
            <translation>{0} 条备注和警告</translation>
        </message>
        <message>
            <source>{0} rows in {1}</source>
            <translation>{1} 中有 {0} 行</translation>
        </message>
    </context>
    <context>
        <name>DaysRow</name>
        <message>
            <source>Bridge for</source>
            <translation>过渡</translation>
        </message>
        <message>
            <source>Days to bridge</source>
            <translation>需要过渡的天数</translation>
        </message>
        <message>
            <source>Set and plan</source>
            <translation>设定并规划</translation>
        </message>
        <message>
            <source>Show the sheet</source>
            <translation>显示工作表</translation>
        </message>
        <message>
            <source>What one day more costs</source>
            <translation>多一天的成本</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>All rules</source>
            <translation>全部规则</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>授标</translation>
        </message>
        <message>
            <source>Awards {0} · suppliers {1} · materials {2} · {3}</source>
            <translation>授标 {0} · 供应商 {1} · 材料 {2} · {3}</translation>
        </message>
        <message>
            <source>Closing stock</source>
            <translation>期末库存</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>明细</translation>
        </message>
        <message>
            <source>Every country</source>
            <translation>所有国家</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Show every country of a rule, not only the one nearest to its limit</source>
            <translation>显示规则涉及的每个国家，而不只是最接近限额的国家</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>过剩</translation>
        </message>
        <message>
            <source>What is full</source>
            <translation>已满项</translation>
        </message>
        <message>
            <source>Why this much</source>
            <translation>为何这么多</translation>
        </message>
        <message>
            <source>{0} awards · {1}</source>
            <translation>{0} 项授标 · {1}</translation>
        </message>
    </context>
    <context>
        <name>EditStep</name>
        <message>
            <source>Undo: {0}</source>
            <translation>撤销：{0}</translation>
        </message>
    </context>
    <context>
        <name>EditedPlanDialog</name>
        <message>
            <source>1 thing that it must keep is broken.</source>
            <translation>有 1 项必须遵守的要求未满足。</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>Cells or the record are not what the awards and Assumptions give.</source>
            <translation>单元格或记录与授标和假设（Assumptions 工作表）得出的结果不一致。</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Edited plan: {0}</source>
            <translation>修改过的方案：{0}</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>仓储</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>现为</translation>
        </message>
        <message>
            <source>It keeps every requirement, capacity, term and rule.</source>
            <translation>它满足所有需求、产能、条款和规则。</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>No quantity was edited. The plan costs {0}.</source>
            <translation>没有修改任何数量。方案成本为 {0}。</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>罚金</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Quantities</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>关税</translation>
        </message>
        <message>
            <source>The edit costs {0}: {2} instead of {1}.</source>
            <translation>此修改多花 {0}：由 {1} 变为 {2}。</translation>
        </message>
        <message>
            <source>The edit saves {0}: {2} instead of {1}.</source>
            <translation>此修改节省 {0}：由 {1} 变为 {2}。</translation>
        </message>
        <message>
            <source>The file was not recalculated: open it in a spreadsheet program and save it.</source>
            <translation>文件未重新计算：请在电子表格程序中打开并保存。</translation>
        </message>
        <message>
            <source>The plan could not be priced.</source>
            <translation>无法计算方案的成本。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit prices were changed: a price belongs into the book. Change it there and plan again.</source>
            <translation>单价被更改：价格应写入工作簿。请在那里更改并重新计划。</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>原为</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What does not hold, and notes</source>
            <translation>不成立之处和备注</translation>
        </message>
        <message>
            <source>What the edit does</source>
            <translation>修改的影响</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的情况</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>at a penalty</source>
            <translation>需付罚金</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>违反</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>遵守</translation>
        </message>
        <message>
            <source>something of {0} more materials</source>
            <translation>另有 {0} 种材料的一部分</translation>
        </message>
        <message>
            <source>{0} are missing; what is bought costs {1} less: {3} instead of {2}.</source>
            <translation>缺少 {0}；所采购的部分少花 {1}：由 {2} 变为 {3}。</translation>
        </message>
        <message>
            <source>{0} are missing; what is bought costs {1} more: {3} instead of {2}.</source>
            <translation>缺少 {0}；所采购的部分多花 {1}：由 {2} 变为 {3}。</translation>
        </message>
        <message>
            <source>{0} things that it must keep are broken.</source>
            <translation>有 {0} 项必须遵守的要求未满足。</translation>
        </message>
        <message>
            <source>{0} {1} of {2}</source>
            <translation>{2} {0} {1}</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Exporting {0} …</source>
            <translation>正在导出 {0}…</translation>
        </message>
        <message>
            <source>Nothing to export</source>
            <translation>没有可导出的内容</translation>
        </message>
        <message>
            <source>Plan exported to {0}</source>
            <translation>方案已导出到 {0}</translation>
        </message>
        <message>
            <source>Saving the template …</source>
            <translation>正在保存模板…</translation>
        </message>
        <message>
            <source>Template saved as {0}</source>
            <translation>模板已保存为 {0}</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again, then export.</source>
            <translation>此方案生成后数据已改变。请按 F5 重新计算，然后导出。</translation>
        </message>
        <message>
            <source>The plan is out of date</source>
            <translation>方案已过期</translation>
        </message>
        <message>
            <source>The plan was not exported</source>
            <translation>方案未导出</translation>
        </message>
        <message>
            <source>The template was not saved</source>
            <translation>模板未保存</translation>
        </message>
        <message>
            <source>There is no plan yet. Press F5.</source>
            <translation>尚无方案。请按 F5。</translation>
        </message>
        <message>
            <source>{0} is the open book; the plan would replace it.</source>
            <translation>{0} 是当前打开的文件，方案会将其替换。</translation>
        </message>
        <message>
            <source>{0} is the open book; the template would replace it.</source>
            <translation>{0} 是当前打开的文件，模板会将其替换。</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Announced as</source>
            <translation>公告</translation>
        </message>
        <message>
            <source>As looked up on {0}: {1}</source>
            <translation>查阅于 {0}：{1}</translation>
        </message>
        <message>
            <source>Contains: {0}</source>
            <translation>含有：{0}</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Country, {0}</source>
            <translation>国家，{0}</translation>
        </message>
        <message>
            <source>Duties of the United States on imports from there</source>
            <translation>美国对该国进口商品征收的关税</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>关税</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>出口管制</translation>
        </message>
        <message>
            <source>Export controls of China</source>
            <translation>中国的出口管制</translation>
        </message>
        <message>
            <source>HHI {0}</source>
            <translation>HHI {0}</translation>
        </message>
        <message>
            <source>HHI {0}, at most {1} if all that is not named came from one other country</source>
            <translation>HHI {0}，若未列明部分全部来自另一个国家，则最高为 {1}</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>In this book</source>
            <translation>本文件中</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Materials that contain it</source>
            <translation>含有它的材料</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Member of: {0}</source>
            <translation>所属国家组：{0}</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Neither the book nor the reference data knows a material, mineral or country of this name.</source>
            <translation>文件和参考数据中都没有叫这个名称的材料、矿产或国家。</translation>
        </message>
        <message>
            <source>Net import reliance of the United States, %: {0} (2025, {1})</source>
            <translation>美国净进口依存度，%：{0}（2025，{1}）</translation>
        </message>
        <message>
            <source>No material of the book is said to contain it.</source>
            <translation>文件中没有材料注明含有它。</translation>
        </message>
        <message>
            <source>No source of the reference data names it as a producer.</source>
            <translation>参考数据的来源均未将其列为生产国。</translation>
        </message>
        <message>
            <source>None in the reference data.</source>
            <translation>参考数据中没有。</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Nothing of the plan is known to come from there.</source>
            <translation>计划中没有已知来自该国的部分。</translation>
        </message>
        <message>
            <source>Offers {0} · suppliers {1}</source>
            <translation>报价 {0} · 供应商 {1}</translation>
        </message>
        <message>
            <source>On</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>On the list of critical minerals of the United States (2025)</source>
            <translation>列入美国关键矿产清单（2025）</translation>
        </message>
        <message>
            <source>On the list of critical raw materials of the EU (2023)</source>
            <translation>列入欧盟关键原材料清单（2023）</translation>
        </message>
        <message>
            <source>Other countries</source>
            <translation>其他国家</translation>
        </message>
        <message>
            <source>Political stability {0} on a scale of about -2.5 to 2.5, percentile {1} (2024)</source>
            <translation>政治稳定性 {0}（范围约 -2.5 至 2.5），百分位 {1}（2024）</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Published figures and lists</source>
            <translation>已发布的数据和清单</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Recycled of what is used up in the EU</source>
            <translation>欧盟消费量中的回收比例</translation>
        </message>
        <message>
            <source>Share of its purchases</source>
            <translation>占采购量的份额</translation>
        </message>
        <message>
            <source>Share of the world</source>
            <translation>世界份额</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Strategic raw material of the EU (Regulation (EU) 2024/1252, Annex I): {0}</source>
            <translation>欧盟战略原材料（条例 (EU) 2024/1252 附件一）：{0}</translation>
        </message>
        <message>
            <source>Suppliers there {0} · owned from there {1} · offers that name it as an origin {2}</source>
            <translation>该国供应商 {0} · 由该国控股 {1} · 将其列为来源的报价 {2}</translation>
        </message>
        <message>
            <source>Supply risk index of the EU</source>
            <translation>欧盟供应风险指数</translation>
        </message>
        <message>
            <source>The book does not say which minerals it contains (sheet Contents), so nothing of the world's production is shown here.</source>
            <translation>文件没有说明它含有哪些矿产（工作表 Contents），因此这里不显示世界产量。</translation>
        </message>
        <message>
            <source>The country</source>
            <translation>国家概况</translation>
        </message>
        <message>
            <source>The first {0} of {1}</source>
            <translation>{1} 个中的前 {0} 个</translation>
        </message>
        <message>
            <source>The reference data has no figures for this stage.</source>
            <translation>参考数据没有该阶段的数字。</translation>
        </message>
        <message>
            <source>The reference data holds the export controls of China only: of others nothing is known here.</source>
            <translation>参考数据仅包含中国的出口管制：其他国家的情况此处未知。</translation>
        </message>
        <message>
            <source>The reference data knows no mineral by the name {0} that the book gives.</source>
            <translation>参考数据中没有文件所写的矿产 {0}。</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>What it mines and refines</source>
            <translation>其开采和精炼的矿产</translation>
        </message>
        <message>
            <source>World production</source>
            <translation>世界产量</translation>
        </message>
        <message>
            <source>World production, {0}</source>
            <translation>世界产量，{0}</translation>
        </message>
        <message>
            <source>Year and source</source>
            <translation>年份和来源</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{0} (rare earths as a whole)</source>
            <translation>{0}（整个稀土类）</translation>
        </message>
        <message>
            <source>{0} of landed cost in the plan: {1}</source>
            <translation>占计划到岸成本的 {0}：{1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>{0}: {1} ({2}, {3})</source>
            <translation>{0}：{1}（{2}，{3}）</translation>
        </message>
        <message>
            <source>{0}; figures of {1}</source>
            <translation>{0}；{1} 年数据</translation>
        </message>
    </context>
    <context>
        <name>FactsTool</name>
        <message>
            <source>Go to a cell, or point at a part of a chart, that names a material or country</source>
            <translation>请转到写有材料或国家的单元格，或指向图表中的相应部分</translation>
        </message>
    </context>
    <context>
        <name>FactsWindow</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Known names near it:</source>
            <translation>相近的已知名称：</translation>
        </message>
        <message>
            <source>Reference data</source>
            <translation>参考数据</translation>
        </message>
        <message>
            <source>Source: {0}</source>
            <translation>来源：{0}</translation>
        </message>
        <message>
            <source>The data has changed since the plan was made: its shares here are out of date.</source>
            <translation>制定计划后数据已更改：此处的计划份额已过期。</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Copy the details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>The log is in {0}. Nothing is sent anywhere.</source>
            <translation>日志位于 {0}。不会发送任何内容。</translation>
        </message>
        <message>
            <source>With the messages, which may quote values of your data</source>
            <translation>包含消息（其中可能引用您的数据值）</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>M</source>
            <translation>百万</translation>
        </message>
        <message>
            <source>bn</source>
            <translation>十亿</translation>
        </message>
        <message>
            <source>k</source>
            <translation>千</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任一</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>award</source>
            <translation>授标</translation>
        </message>
        <message>
            <source>award added</source>
            <translation>新增授标</translation>
        </message>
        <message>
            <source>award moved</source>
            <translation>变更授标</translation>
        </message>
        <message>
            <source>award removed</source>
            <translation>移除授标</translation>
        </message>
        <message>
            <source>each</source>
            <translation>每个</translation>
        </message>
        <message>
            <source>each material</source>
            <translation>每种材料</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>恰好</translation>
        </message>
        <message>
            <source>expected cost</source>
            <translation>期望成本</translation>
        </message>
        <message>
            <source>infeasible</source>
            <translation>不可行</translation>
        </message>
        <message>
            <source>made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>problems in the data</source>
            <translation>数据有问题</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>stopped at a limit</source>
            <translation>因达到限制而停止</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Compare an edited plan workbook</source>
            <translation>比较修改过的方案工作簿</translation>
        </message>
        <message>
            <source>Comparing {0} …</source>
            <translation>正在比较 {0}…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>导出方案</translation>
        </message>
        <message>
            <source>Lodestone project (*{0})</source>
            <translation>Lodestone 项目 (*{0})</translation>
        </message>
        <message>
            <source>Lodestone template.xlsx</source>
            <translation>Lodestone 模板.xlsx</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Projects, workbooks and other spreadsheets ({0})</source>
            <translation>项目、工作簿和其他电子表格 ({0})</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>Save the book</source>
            <translation>保存工作簿</translation>
        </message>
        <message>
            <source>Something is still running</source>
            <translation>仍有工作在进行</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Wait until it is done, or press Esc to cancel it.</source>
            <translation>请等待完成，或按 Esc 取消。</translation>
        </message>
        <message>
            <source>{0} copy</source>
            <translation>{0} 副本</translation>
        </message>
        <message>
            <source>{0} plan.xlsx</source>
            <translation>{0} 方案.xlsx</translation>
        </message>
        <message>
            <source>{0} was not compared</source>
            <translation>未比较 {0}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this sheet</source>
            <translation>在此工作表中查找</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Not found in this sheet</source>
            <translation>在此工作表中未找到</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>1 found</source>
            <translation>找到 1 项</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Enter goes there, Esc closes</source>
            <translation>Enter 转到，Esc 关闭</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>查找任意内容</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Help: {0}</source>
            <translation>帮助：{0}</translation>
        </message>
        <message>
            <source>Material, supplier, offer, rule, country, command, page, help …</source>
            <translation>材料、供应商、报价、规则、国家、命令、页面、帮助 …</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>没有这样的名称</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>{0} found</source>
            <translation>找到 {0} 项</translation>
        </message>
    </context>
    <context>
        <name>FinderTool</name>
        <message>
            <source>This command is not possible now</source>
            <translation>此命令现在不可用</translation>
        </message>
    </context>
    <context>
        <name>FlowPicture</name>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Flow of purchases from mine to owner</source>
            <translation>采购从矿山到所有者的流向</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>Landed cost over the horizon, {0}; {1} in all</source>
            <translation>整个计划期的到岸成本，{0}；共 {1}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Next stage</source>
            <translation>下一阶段</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>FrontierCurve</name>
        <message>
            <source>Amount</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>At {0} the plan costs {1}</source>
            <translation>取值为 {0} 时，方案成本为 {1}</translation>
        </message>
        <message>
            <source>Cost against the amount of the rule</source>
            <translation>成本随规则取值的变化</translation>
        </message>
        <message>
            <source>Extra cost over the loosest plan, {0}, from loose to tight; every point is a plan</source>
            <translation>相对最宽松计划的额外成本，{0}，由松到紧；每个点都是一个计划</translation>
        </message>
        <message>
            <source>Over the loosest plan</source>
            <translation>相对最宽松的计划</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>in the book</source>
            <translation>当前取值</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>无方案</translation>
        </message>
        <message>
            <source>over the loosest plan</source>
            <translation>高于最宽松方案</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Delete contents</source>
            <translation>清除内容</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>向下填充</translation>
        </message>
        <message>
            <source>The clipboard holds no cells</source>
            <translation>剪贴板中没有单元格</translation>
        </message>
        <message>
            <source>{0} columns lay beyond the last column of the sheet and were not pasted</source>
            <translation>有 {0} 列超出工作表的最后一列，未粘贴</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>A lost country delivers again after</source>
            <translation>中断的国家恢复供货需要</translation>
        </message>
        <message>
            <source>Days until a lost country delivers again</source>
            <translation>中断的国家恢复供货所需天数</translation>
        </message>
        <message>
            <source>None of {0} losses leaves anything short.</source>
            <translation>{0} 种中断都不会造成短缺。</translation>
        </message>
        <message>
            <source>Nothing is short</source>
            <translation>没有短缺</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>测试方案</translation>
        </message>
        <message>
            <source>The plan under every loss</source>
            <translation>方案在每种中断下的表现</translation>
        </message>
        <message>
            <source>The worst loss</source>
            <translation>最严重的中断</translation>
        </message>
        <message>
            <source>The worst loss: {0}</source>
            <translation>最严重的中断：{0}</translation>
        </message>
        <message>
            <source>Type a number of days above 0, or nothing for never</source>
            <translation>请输入大于 0 的天数，留空表示永不恢复</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>never</source>
            <translation>永不</translation>
        </message>
        <message>
            <source>{0} of {1} losses leave something short if the plan is kept, {2} of them when planned again too.</source>
            <translation>若维持原方案，{1} 种中断中有 {0} 种会造成短缺，其中 {2} 种在重新规划后仍会短缺。</translation>
        </message>
        <message>
            <source>{0} short</source>
            <translation>短缺 {0}</translation>
        </message>
    </context>
    <context>
        <name>HeadlineCard</name>
        <message>
            <source>Cost of the plan</source>
            <translation>方案成本</translation>
        </message>
        <message>
            <source>Fixed cost</source>
            <translation>固定成本</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>仓储</translation>
        </message>
        <message>
            <source>Least {0}, proved</source>
            <translation>已证明{0}最低</translation>
        </message>
        <message>
            <source>Not proved to be least {0}</source>
            <translation>未能证明{0}最低</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>其他成本</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>罚金</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>关税</translation>
        </message>
        <message>
            <source>The cheapest plan</source>
            <translation>成本最低的方案</translation>
        </message>
        <message>
            <source>The cost without the rules is not known.</source>
            <translation>不考虑规则时的成本未知。</translation>
        </message>
        <message>
            <source>The plan of least {0}</source>
            <translation>{0}最低的方案</translation>
        </message>
        <message>
            <source>The rules cost</source>
            <translation>规则的成本</translation>
        </message>
        <message>
            <source>There are no rules: no dependency is limited.</source>
            <translation>没有规则：任何依赖都不受限制。</translation>
        </message>
        <message>
            <source>Today's split costs {0}.</source>
            <translation>目前的分配成本为 {0}。</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>When nothing happens</source>
            <translation>无事件时</translation>
        </message>
        <message>
            <source>Without rules</source>
            <translation>不含规则</translation>
        </message>
        <message>
            <source>audit follows</source>
            <translation>随后审核</translation>
        </message>
        <message>
            <source>certificate checked on {0} rows</source>
            <translation>证书已在 {0} 行上检验</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>the cheapest plan</source>
            <translation>成本最低的方案</translation>
        </message>
        <message>
            <source>the plan of least {0}</source>
            <translation>{0}最低的方案</translation>
        </message>
        <message>
            <source>the solver</source>
            <translation>求解器</translation>
        </message>
        <message>
            <source>{0} keeps every rule already.</source>
            <translation>{0}已遵守所有规则。</translation>
        </message>
        <message>
            <source>{0} over {1} without rules</source>
            <translation>比不含规则的{1}高 {0}</translation>
        </message>
        <message>
            <source>{0} s with {1}</source>
            <translation>{0} 秒，{1}</translation>
        </message>
        <message>
            <source>{0}, gap {1}</source>
            <translation>{0}，差距 {1}</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}。{1}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A bad cell stays, marked and explained; F8 goes to the next one.</source>
            <translation>有误的单元格会保留并标出原因；按 F8 转到下一个。</translation>
        </message>
        <message>
            <source>A project that is open in another window is read-only here: Save asks for another name.</source>
            <translation>已在另一个窗口中打开的项目在此处为只读：保存时会要求使用其他名称。</translation>
        </message>
        <message>
            <source>A rule is binding where the plan stands at its limit: looser would be cheaper.</source>
            <translation>方案达到限额时规则起约束作用：放宽会更便宜。</translation>
        </message>
        <message>
            <source>A rule limits a share or an amount, at a stage, from a country, a group or a supplier.</source>
            <translation>规则限制来自某国家、国家组或供应商在某阶段的份额或数量。</translation>
        </message>
        <message>
            <source>A rule with a penalty in Flexible may be broken at that price.</source>
            <translation>在 Flexible 列中填有罚金的规则可以按该价格违反。</translation>
        </message>
        <message>
            <source>A share that no country is stated for; by default it counts against every cap.</source>
            <translation>未注明国家的份额；默认计入每个上限。</translation>
        </message>
        <message>
            <source>A stranger's bill of materials or quotation: what was read, what is open, what will be written.</source>
            <translation>外来的物料清单或报价：读到了什么、还有什么待定、将写入什么。</translation>
        </message>
        <message>
            <source>After planning, each rule says where the plan stands and how far any plan could go.</source>
            <translation>规划之后，每条规则都会说明计划所处的位置以及任何计划能达到的程度。</translation>
        </message>
        <message>
            <source>Alt+Left and Alt+Right go from column to column, Alt+Down lists its uses; F8 goes to problems.</source>
            <translation>Alt+左和 Alt+右在列间移动，Alt+下列出用途；按 F8 转到问题。</translation>
        </message>
        <message>
            <source>An approved plan is frozen, with the book that it answers: nobody changes or deletes it.</source>
            <translation>已批准的方案连同其数据一起冻结：任何人都不能更改或删除。</translation>
        </message>
        <message>
            <source>As a tree (Ctrl+T): what products are made of, and what each material is needed for.</source>
            <translation>以树的形式 (Ctrl+T)：产品的构成，以及每种材料的用途。</translation>
        </message>
        <message>
            <source>As sentences (Ctrl+T): choose a rule and change its parts; each change is one undo step.</source>
            <translation>以句子显示 (Ctrl+T)：选择一条规则并更改其各部分；每次更改都是一个撤销步骤。</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>授标</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基准</translation>
        </message>
        <message>
            <source>Beside the offers stands what belongs to the current one; Ctrl+T hides and shows it.</source>
            <translation>报价旁显示当前报价的相关内容；Ctrl+T 可隐藏或显示。</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>起约束作用</translation>
        </message>
        <message>
            <source>By country shows what hangs on each country, Concentration how few sources there are.</source>
            <translation>“按国家”显示各国关系到的价值，“集中度”显示来源有多少。</translation>
        </message>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Choose the stage above the map; a click on a country goes to its row.</source>
            <translation>在地图上方选择阶段；点击国家可转到其所在的行。</translation>
        </message>
        <message>
            <source>Correct the sheet, the row of titles and what each column means; every correction reads again.</source>
            <translation>可更正工作表、标题行和各列的含义；每次更正都会重新读取。</translation>
        </message>
        <message>
            <source>Ctrl+K finds a material, supplier, offer, rule, country, command, page or word of the glossary.</source>
            <translation>Ctrl+K 可查找材料、供应商、报价、规则、国家、命令、页面或术语。</translation>
        </message>
        <message>
            <source>Ctrl+R on any cell or chart shows what the reference data knows of its material or country.</source>
            <translation>在任意单元格或图表上按 Ctrl+R，可显示参考数据中该材料或国家的信息。</translation>
        </message>
        <message>
            <source>Ctrl+Z takes back the last correction. Accepting is one undo step of the book.</source>
            <translation>Ctrl+Z 撤回最近一次更正。接受操作在工作簿中可一步撤销。</translation>
        </message>
        <message>
            <source>Double-click an award to see why it gets this much: what the rules make of each offer's price.</source>
            <translation>双击授标可查看为何得到这么多：规则对每份报价的价格有何影响。</translation>
        </message>
        <message>
            <source>Drag the dot or the bar above, or use the arrow keys; cost, mix and binding rules follow.</source>
            <translation>拖动圆点或上方的滑条，或使用方向键；成本、组合和起约束的规则随之变化。</translation>
        </message>
        <message>
            <source>Drop a file on the window to open it. Everything stays on this computer.</source>
            <translation>将文件拖到窗口即可打开。所有数据都留在本机。</translation>
        </message>
        <message>
            <source>Every chart is saved, copied or shown as a table from its context menu or the View menu.</source>
            <translation>每个图表都可通过其右键菜单或“视图”菜单保存、复制或以表格显示。</translation>
        </message>
        <message>
            <source>Every country lost at every stage and every scenario played: the plan kept, and planned again.</source>
            <translation>模拟每个国家在每个阶段的中断并演练每个情景：维持原方案，以及重新规划。</translation>
        </message>
        <message>
            <source>Every difference is against the first plan. Where only rules differ, it is what the wish costs.</source>
            <translation>所有差异均与第一个方案相比。仅规则不同时，差异即为该要求的成本。</translation>
        </message>
        <message>
            <source>Every row is read, recognised as a heading or total, or reported with its reason.</source>
            <translation>每一行要么被读取，要么被识别为标题或合计，要么连同原因一起报告。</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>依赖度</translation>
        </message>
        <message>
            <source>Frontier</source>
            <translation>成本曲线</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index: the sum of the squares of the shares, from near 0 to 1 for one source.</source>
            <translation>赫芬达尔-赫希曼指数：各份额的平方和，从接近 0 到 1（单一来源）。</translation>
        </message>
        <message>
            <source>How long stock and the supply that is left meet the requirement after a loss.</source>
            <translation>中断后库存和剩余供应能满足需求多久。</translation>
        </message>
        <message>
            <source>Keep puts the amount into the book as one undo step, and plans again; Back (Esc) ends the trial.</source>
            <translation>“保留”把取值写入工作簿（可一步撤销）并重新规划；“返回”(Esc) 结束试算。</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>Look-through</source>
            <translation>穿透</translation>
        </message>
        <message>
            <source>Losses are ranked by what they leave short; Bridged says how long stock and other supply last.</source>
            <translation>中断按造成的短缺排列；“可维持”说明库存和其他供应能维持多久。</translation>
        </message>
        <message>
            <source>Mined, refined, made, owned</source>
            <translation>开采、精炼、制造、所有权</translation>
        </message>
        <message>
            <source>Open the sample to see a plan at once, or start from your own spreadsheet.</source>
            <translation>打开示例可立即看到方案，也可以从您自己的电子表格开始。</translation>
        </message>
        <message>
            <source>Origins say in which countries an offer is mined, refined and made, and in which shares.</source>
            <translation>Origins 工作表说明报价在哪些国家开采、精炼和制造，以及各占多少份额。</translation>
        </message>
        <message>
            <source>Paste from Excel: a paste is one undo step.</source>
            <translation>从 Excel 粘贴：一次粘贴可一步撤销。</translation>
        </message>
        <message>
            <source>Price of each wish leaves out one rule after the other; the prices do not add up.</source>
            <translation>“每个愿望的价格”逐一去掉一条规则;这些价格不能相加。</translation>
        </message>
        <message>
            <source>Price per point</source>
            <translation>每点价格</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>可达到</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>遗憾值</translation>
        </message>
        <message>
            <source>Regulations are added with their dates and sources, and say whether they are a duty.</source>
            <translation>添加法规时附带其日期和来源，并说明是否为义务。</translation>
        </message>
        <message>
            <source>Robust plan: what being ready for the scenarios costs, and the regret of each.</source>
            <translation>稳健方案:为情景做好准备的成本,以及每个情景的遗憾值。</translation>
        </message>
        <message>
            <source>Save a plan from the Plan menu (Ctrl+Shift+P); choose here which ones to compare, up to four.</source>
            <translation>在方案菜单中保存方案（Ctrl+Shift+P）；在此选择要比较的方案，最多四个。</translation>
        </message>
        <message>
            <source>Save it as PDF, or export the plan to Excel with live formulas.</source>
            <translation>另存为 PDF，或将方案连同公式导出到 Excel。</translation>
        </message>
        <message>
            <source>Saved plans side by side, with what differs and what each change costs.</source>
            <translation>并排比较保存的方案，显示差异以及每项更改的成本。</translation>
        </message>
        <message>
            <source>Saved plans, comments (Shift+F2 on a row) and the log are kept in the project file alone.</source>
            <translation>已保存的方案、批注（在行上按 Shift+F2）和日志仅保存在项目文件中。</translation>
        </message>
        <message>
            <source>Scenarios sets those of the book side by side, as the stress test of the plan played them.</source>
            <translation>“情景”将数据中的情景并列显示,如方案的压力测试所演练。</translation>
        </message>
        <message>
            <source>Stockpile: for how many days stock bridges a loss, what decides it, and what it costs.</source>
            <translation>储备:库存能过渡多少天的损失、由什么决定以及成本是多少。</translation>
        </message>
        <message>
            <source>The bar above moves one rule and plans at once: a trial. Keep puts it into the book, Back ends it.</source>
            <translation>上方的滑条移动一条规则并立即规划，这是试算。“保留”把它写入工作簿，“返回”结束试算。</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that keeps every rule, with the proof that no cheaper one exists.</source>
            <translation>遵守所有规则的最低成本供应商组合，并证明不存在更便宜的组合。</translation>
        </message>
        <message>
            <source>The check that no cheaper plan exists: the bound that is proved equals the cost.</source>
            <translation>检验不存在更便宜的方案：已证明的下界等于成本。</translation>
        </message>
        <message>
            <source>The four places where an offer can depend on a country.</source>
            <translation>报价可能依赖某国的四个环节。</translation>
        </message>
        <message>
            <source>The headline says what the rules cost; beside it stands how the total adds up.</source>
            <translation>标题数字说明规则的成本；旁边列出总额的构成。</translation>
        </message>
        <message>
            <source>The landed cost of what comes from a country at a stage.</source>
            <translation>某阶段来自某国部分的到岸成本。</translation>
        </message>
        <message>
            <source>The least cost at each amount of a rule, from loose to tight.</source>
            <translation>规则从宽松到严格的每个取值所对应的最低成本。</translation>
        </message>
        <message>
            <source>The mean cost of the worst cases: at a risk level of 0.95, of the worst 5 %.</source>
            <translation>最坏情形的平均成本：风险水平为 0.95 时，即最坏的 5 %。</translation>
        </message>
        <message>
            <source>The most that may depend on one country, group or supplier.</source>
            <translation>允许依赖单一国家、国家组或供应商的最大限度。</translation>
        </message>
        <message>
            <source>The owner's country counts by the share that it owns.</source>
            <translation>所有者所在国按其持股份额计算。</translation>
        </message>
        <message>
            <source>The share of what is bought that comes from a country at a stage.</source>
            <translation>采购中某阶段来自某国的份额。</translation>
        </message>
        <message>
            <source>The tightest amount of a rule at which any plan exists while the others hold.</source>
            <translation>在其他规则成立时，仍有方案的规则最紧取值。</translation>
        </message>
        <message>
            <source>Time to survive</source>
            <translation>可维持时间</translation>
        </message>
        <message>
            <source>Unit price with tariff, freight and other cost, in base currency.</source>
            <translation>单价加关税、运费和其他成本，以本位币计。</translation>
        </message>
        <message>
            <source>Unknown origin</source>
            <translation>未知原产地</translation>
        </message>
        <message>
            <source>Value at risk</source>
            <translation>风险价值</translation>
        </message>
        <message>
            <source>What a committee reads: one page, then the detail.</source>
            <translation>供委员会审阅：第一页为概要，其后为明细。</translation>
        </message>
        <message>
            <source>What a plan buys of one offer in one period.</source>
            <translation>方案在一个期间内从一份报价采购的数量。</translation>
        </message>
        <message>
            <source>What a plan costs more in a scenario than the best plan for that scenario alone.</source>
            <translation>方案在某情景下比专为该情景制定的最佳方案多出的成本。</translation>
        </message>
        <message>
            <source>What changed on the Plan page compares the plan on show with the one before, saved or not.</source>
            <translation>“方案”页上的“有何变化”将显示的方案与上一个方案比较,无论是否已保存。</translation>
        </message>
        <message>
            <source>What is full lists the capacities that hold the plan back, and what a little more of each saves.</source>
            <translation>“已满项”列出制约方案的产能,以及每项略增能节省多少。</translation>
        </message>
        <message>
            <source>What is not stated is unknown, and counts against every cap unless the settings say otherwise.</source>
            <translation>未注明的部分视为未知，除非另有设置，否则计入每个上限。</translation>
        </message>
        <message>
            <source>What it costs to depend less: one plan for each amount of a rule, from loose to tight.</source>
            <translation>降低依赖的成本：规则从宽松到严格，每个取值对应一个方案。</translation>
        </message>
        <message>
            <source>What one percentage point tighter costs, at this plan.</source>
            <translation>在此方案下，收紧一个百分点的成本。</translation>
        </message>
        <message>
            <source>What the plan is compared with: the cheapest plan without rules, and today's split.</source>
            <translation>方案的比较对象：不含规则的最低成本方案，以及目前的分配。</translation>
        </message>
        <message>
            <source>What the plan must respect, one sentence a row; below the grid the chosen rule in words.</source>
            <translation>方案必须遵守的规则，每行一句；表格下方是所选规则的文字说明。</translation>
        </message>
        <message>
            <source>What you need: direct requirements, or a build plan with a bill of materials.</source>
            <translation>您的需求：直接需求，或生产计划与物料清单。</translation>
        </message>
        <message>
            <source>Where a session begins.</source>
            <translation>工作由此开始。</translation>
        </message>
        <message>
            <source>Where no plan exists, the page says why, and applies a repair by a click.</source>
            <translation>没有方案时，页面说明原因，并可一键应用修复。</translation>
        </message>
        <message>
            <source>Where the purchases come from: on a map, as a flow from mine to owner, and in each product.</source>
            <translation>采购的来源：地图、从矿山到所有者的流向，以及各产品中的构成。</translation>
        </message>
        <message>
            <source>Who can supply it: suppliers, offers, price breaks, and where each offer comes from.</source>
            <translation>谁能供货：供应商、报价、阶梯价，以及每份报价的来源。</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Glossary</source>
            <translation>术语表</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>ImportFiles</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Import a bill of materials or a quotation</source>
            <translation>导入物料清单或报价</translation>
        </message>
        <message>
            <source>Imported {0} into {1}</source>
            <translation>已将 {0} 导入 {1}</translation>
        </message>
        <message>
            <source>Save the annotated copy</source>
            <translation>保存带批注的副本</translation>
        </message>
        <message>
            <source>Spreadsheets and text tables ({0})</source>
            <translation>电子表格和文本表格 ({0})</translation>
        </message>
        <message>
            <source>The book was changed while the rows were made ready. Accept them once more.</source>
            <translation>准备各行期间工作簿已被更改。请再次接受。</translation>
        </message>
        <message>
            <source>{0} to check.xlsx</source>
            <translation>{0} 待检查.xlsx</translation>
        </message>
        <message>
            <source>{0} was not imported</source>
            <translation>未导入 {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>A bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>A copy of the file in which what needs a look is marked, to send back</source>
            <translation>标出待查看之处的文件副本，可发回对方</translation>
        </message>
        <message>
            <source>A quotation</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>A spreadsheet or text table as you have it: .xlsx, .xls, .xlsb, .ods, .csv. The table is found, its columns are taken for what they are, and you see every decision before anything is written.</source>
            <translation>您现有的电子表格或文本表格：.xlsx、.xls、.xlsb、.ods、.csv。程序会找到表格并识别各列，写入之前您可看到每项判断。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>选择其他文件…</translation>
        </message>
        <message>
            <source>Country of origin</source>
            <translation>原产国</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Decimal comma</source>
            <translation>小数逗号</translation>
        </message>
        <message>
            <source>Decimal point</source>
            <translation>小数点</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>For one assembly</source>
            <translation>每个组件</translation>
        </message>
        <message>
            <source>For the whole product</source>
            <translation>整个产品</translation>
        </message>
        <message>
            <source>Import a bill of materials or a quotation</source>
            <translation>导入物料清单或报价</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>交货周期</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>制造商</translation>
        </message>
        <message>
            <source>Minimum order</source>
            <translation>最小订购量</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No column</source>
            <translation>无对应列</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>未读取</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>不使用</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend the file as it says, or choose another one.</source>
            <translation>没有任何更改。请按说明改正文件，或选择其他文件。</translation>
        </message>
        <message>
            <source>Of one unit</source>
            <translation>每单位</translation>
        </message>
        <message>
            <source>Of the row</source>
            <translation>整行</translation>
        </message>
        <message>
            <source>Order multiple</source>
            <translation>订购倍数</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>其他文件…</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>零件号</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Price from {0}</source>
            <translation>{0} 起的价格</translation>
        </message>
        <message>
            <source>Price of one unit</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Price of the row</source>
            <translation>整行价格</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Read as proposed</source>
            <translation>按建议读取</translation>
        </message>
        <message>
            <source>Read it as proposed</source>
            <translation>按建议读取</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>正在读取 {0}…</translation>
        </message>
        <message>
            <source>Row total (check)</source>
            <translation>行合计（校验）</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <source>Save annotated copy…</source>
            <translation>保存带批注的副本…</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>损耗</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>分节</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>小计</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Take back the last correction (Ctrl+Z)</source>
            <translation>撤回最近一次更正 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>The columns are read as you accepted them for this layout before.</source>
            <translation>各列按您先前对此版式接受的方式读取。</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>What was found, and how to mend it</source>
            <translation>发现的情况及如何改正</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Annotated copy saved as {0}</source>
            <translation>带批注的副本已保存为 {0}</translation>
        </message>
        <message>
            <source>Import {0}</source>
            <translation>导入 {0}</translation>
        </message>
        <message>
            <source>Importing {0} …</source>
            <translation>正在导入 {0}…</translation>
        </message>
        <message>
            <source>Marking what needs a look in {0} …</source>
            <translation>正在 {0} 中标出待查看之处…</translation>
        </message>
        <message>
            <source>Read {0}</source>
            <translation>已读取 {0}</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>正在读取 {0}…</translation>
        </message>
        <message>
            <source>The copy of {0} was not saved</source>
            <translation>{0} 的副本未保存</translation>
        </message>
        <message>
            <source>The file has changed since it was opened; it was read again.</source>
            <translation>文件打开后已改变；已重新读取。</translation>
        </message>
        <message>
            <source>{0} was not imported</source>
            <translation>未导入 {0}</translation>
        </message>
        <message>
            <source>{0} was not read</source>
            <translation>未读取 {0}</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <source>Approve plan {0}</source>
            <translation>批准方案 {0}</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>删除批注</translation>
        </message>
        <message>
            <source>Delete plan {0}</source>
            <translation>删除方案 {0}</translation>
        </message>
        <message>
            <source>Describe plan {0}</source>
            <translation>描述方案 {0}</translation>
        </message>
        <message>
            <source>Save plan {0}</source>
            <translation>保存方案 {0}</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>已保存 {0}</translation>
        </message>
        <message>
            <source>Saved {0} without plans, comments and log: save as a project to keep them</source>
            <translation>已保存 {0}，不含方案、批注和日志：另存为项目可保留它们</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Changes and runs, the newest first</source>
            <translation>更改和运行，最新的在前</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>导出日志</translation>
        </message>
        <message>
            <source>Exported {0} lines to {1}</source>
            <translation>已将 {0} 行导出到 {1}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Log of the project</source>
            <translation>项目日志</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Text tables (*.csv)</source>
            <translation>文本表格 (*.csv)</translation>
        </message>
        <message>
            <source>The first signs of the book's content hash: the same input has the same hash</source>
            <translation>数据内容校验值的开头：相同输入的校验值相同</translation>
        </message>
        <message>
            <source>The log was not exported</source>
            <translation>未导出日志</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Write every line, with whole hashes, as a table (CSV)</source>
            <translation>将每一行连同完整的哈希值写为表格(CSV)</translation>
        </message>
        <message>
            <source>log.csv</source>
            <translation>log.csv</translation>
        </message>
        <message>
            <source>{0} lines. Every change that was accepted and every run; nothing here can be edited.</source>
            <translation>{0} 行。每次接受的更改和每次运行；此处内容不可编辑。</translation>
        </message>
    </context>
    <context>
        <name>LossBars</name>
        <message>
            <source>Bridged</source>
            <translation>可维持时间</translation>
        </message>
        <message>
            <source>Losses by what is short</source>
            <translation>按短缺排列的中断</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Short if the plan is kept</source>
            <translation>保持计划时的短缺</translation>
        </message>
        <message>
            <source>Still short when planned again</source>
            <translation>重新计划后仍短缺</translation>
        </message>
        <message>
            <source>Value of what is short, {0}; the {1} worst losses</source>
            <translation>短缺部分的价值，{0}；最严重的 {1} 个中断</translation>
        </message>
        <message>
            <source>short if the plan is kept; amber: still short when planned again</source>
            <translation>维持原方案时的短缺；琥珀色：重新规划后仍短缺</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <source>Bridged by stock and what is left: {0}.</source>
            <translation>库存和剩余供应可维持：{0}。</translation>
        </message>
        <message>
            <source>If the plan is kept, it leaves nothing more short.</source>
            <translation>若维持原方案，不会增加短缺。</translation>
        </message>
        <message>
            <source>If the plan is kept, {0} is short, first on {1}.</source>
            <translation>若维持原方案，短缺 {0}，最早在 {1}。</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>重新规划</translation>
        </message>
        <message>
            <source>Planned again it breaks: {0}</source>
            <translation>重新规划后违反：{0}</translation>
        </message>
        <message>
            <source>Planned again: {0} short at a cost of {1}.</source>
            <translation>重新规划：短缺 {0}，成本 {1}。</translation>
        </message>
        <message>
            <source>Probability {0}. </source>
            <translation>概率 {0}。</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Products not built</source>
            <translation>无法生产的产品</translation>
        </message>
        <message>
            <source>Short if kept</source>
            <translation>维持时</translation>
        </message>
        <message>
            <source>The chosen loss</source>
            <translation>所选中断</translation>
        </message>
        <message>
            <source>What is short when planned again</source>
            <translation>重新规划后的短缺</translation>
        </message>
        <message>
            <source>What it leaves short if the plan is kept</source>
            <translation>维持原方案时的短缺</translation>
        </message>
        <message>
            <source>What planning again comes to is not known.</source>
            <translation>重新规划的结果未知。</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>LossesCard</name>
        <message>
            <source>By country</source>
            <translation>按国家</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>集中度</translation>
        </message>
        <message>
            <source>How concentrated the plan is</source>
            <translation>方案的集中度</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Losses, the worst first</source>
            <translation>中断（最严重者在前）</translation>
        </message>
        <message>
            <source>What hangs on each country</source>
            <translation>各国关系到的价值</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>Main</source>
            <translation>主工具栏</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>The language changes when Lodestone starts again</source>
            <translation>重新启动 Lodestone 后语言生效</translation>
        </message>
        <message>
            <source>{0}[*] (read-only) – Lodestone</source>
            <translation>{0}[*]（只读）– Lodestone</translation>
        </message>
        <message>
            <source>{0}[*] – Lodestone</source>
            <translation>{0}[*] – Lodestone</translation>
        </message>
    </context>
    <context>
        <name>MeaningCard</name>
        <message>
            <source>As it shows itself</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Currency of prices without one</source>
            <translation>未注明货币的价格所用货币</translation>
        </message>
        <message>
            <source>Decimal sign of numbers typed as text</source>
            <translation>以文本形式输入的数字的小数符号</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>小数符号</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>读取方式</translation>
        </message>
        <message>
            <source>Kind of list</source>
            <translation>列表类型</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>点</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit of quantities without one</source>
            <translation>未注明单位的数量所用单位</translation>
        </message>
        <message>
            <source>as stated in the file</source>
            <translation>按文件所注</translation>
        </message>
    </context>
    <context>
        <name>MixCard</name>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>Where each material comes from</source>
            <translation>各种材料的来源</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveCard</name>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Cost when nothing happens</source>
            <translation>无事发生时的成本</translation>
        </message>
        <message>
            <source>Expected cost over the scenarios</source>
            <translation>各情景的期望成本</translation>
        </message>
        <message>
            <source>Least:</source>
            <translation>最小化:</translation>
        </message>
        <message>
            <source>Set and plan</source>
            <translation>设定并规划</translation>
        </message>
        <message>
            <source>The worst part of the scenarios that CVaR looks at, in percent</source>
            <translation>CVaR 考虑的最坏部分情景(百分比)</translation>
        </message>
        <message>
            <source>Type a percentage above 0, up to 100</source>
            <translation>请输入大于 0、至多 100 的百分比</translation>
        </message>
        <message>
            <source>What is least</source>
            <translation>最小化的对象</translation>
        </message>
        <message>
            <source>of the worst</source>
            <translation>最坏的</translation>
        </message>
    </context>
    <context>
        <name>OfferDetails</name>
        <message>
            <source>Contents of its material</source>
            <translation>其材料的成分</translation>
        </message>
        <message>
            <source>Contents of the material</source>
            <translation>材料的成分</translation>
        </message>
        <message>
            <source>Details of the offer</source>
            <translation>报价的明细</translation>
        </message>
        <message>
            <source>No offer is chosen</source>
            <translation>未选择报价</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Origins of this offer</source>
            <translation>此报价的来源</translation>
        </message>
        <message>
            <source>Price breaks</source>
            <translation>阶梯价</translation>
        </message>
        <message>
            <source>Price breaks of this offer</source>
            <translation>此报价的阶梯价</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>输入 {0}</translation>
        </message>
    </context>
    <context>
        <name>OfferWords</name>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Made: not stated, all unknown</source>
            <translation>制造：未说明，全部未知</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>{0}, {1}: {2} ({3})</source>
            <translation>{0}，{1}：{2}（{3}）</translation>
        </message>
        <message>
            <source>{0}: a share cannot be read</source>
            <translation>{0}：有一个份额无法读取</translation>
        </message>
        <message>
            <source>{0}: all known</source>
            <translation>{0}：全部已知</translation>
        </message>
        <message>
            <source>{0}: not stated, all unknown</source>
            <translation>{0}：未说明，全部未知</translation>
        </message>
        <message>
            <source>{0}: not stated, so in the supplier's country: {1}</source>
            <translation>{0}：未说明，因此按供应商所在国：{1}</translation>
        </message>
        <message>
            <source>{0}: {1} is more than the whole</source>
            <translation>{0}：{1} 超过了总量</translation>
        </message>
        <message>
            <source>{0}: {1} known, {2} unknown</source>
            <translation>{0}：{1} 已知，{2} 未知</translation>
        </message>
    </context>
    <context>
        <name>OriginsPage</name>
        <message>
            <source>By landed cost. Where an offer has several origins at both stages, they are taken to mix evenly. Borders on the map are Natural Earth's.</source>
            <translation>按到岸成本计。若一份报价在两个阶段都有多个原产地，则视为均匀混合。地图边界来自 Natural Earth。</translation>
        </message>
        <message>
            <source>Flow and products</source>
            <translation>流向与产品</translation>
        </message>
        <message>
            <source>From mine to owner</source>
            <translation>从矿山到所有者</translation>
        </message>
        <message>
            <source>In each product</source>
            <translation>各产品中</translation>
        </message>
        <message>
            <source>Looked where the plan comes from</source>
            <translation>已查明方案的来源</translation>
        </message>
        <message>
            <source>Looking where the plan comes from …</source>
            <translation>正在查明方案的来源…</translation>
        </message>
        <message>
            <source>No origins yet</source>
            <translation>尚无原产地</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Origins were not found</source>
            <translation>未能查明原产地</translation>
        </message>
        <message>
            <source>Plan first: this page shows where the plan's purchases are mined, refined, made and owned.</source>
            <translation>请先计算方案：此页显示方案的采购在何处开采、精炼、制造以及归谁所有。</translation>
        </message>
        <message>
            <source>The plan has changed since. Optimise again.</source>
            <translation>方案此后已改变。请重新优化。</translation>
        </message>
        <message>
            <source>What each product contains, by country</source>
            <translation>各产品所含成分（按国家）</translation>
        </message>
    </context>
    <context>
        <name>OutOfReach</name>
        <message>
            <source>{0}: at least {1} is asked, and no plan goes above {2}.</source>
            <translation>{0}：要求至少 {1}，但没有方案能高于 {2}。</translation>
        </message>
        <message>
            <source>{0}: at most {1} is asked, and no plan goes below {2}.</source>
            <translation>{0}：要求至多 {1}，但没有方案能低于 {2}。</translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <source>1 problem stands in the way</source>
            <translation>有 1 个问题需要解决</translation>
        </message>
        <message>
            <source>A plan can meet the requirements and the rules, but none the scenarios too.</source>
            <translation>有方案能满足需求和规则，但没有方案能同时应对情景。</translation>
        </message>
        <message>
            <source>Apply and plan</source>
            <translation>应用并计算</translation>
        </message>
        <message>
            <source>Apply and plan: {0}</source>
            <translation>应用并计算：{0}</translation>
        </message>
        <message>
            <source>Mend them where they stand, then press F5. Each names its cell.</source>
            <translation>请在原处改正，然后按 F5。每个问题都指明所在的单元格。</translation>
        </message>
        <message>
            <source>No plan can meet all the rules</source>
            <translation>没有方案能满足所有规则</translation>
        </message>
        <message>
            <source>No plan can meet all the scenarios</source>
            <translation>没有方案能应对所有情景</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>尚无方案</translation>
        </message>
        <message>
            <source>No plan yet: the limit was reached first</source>
            <translation>尚无方案：先达到了限制</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page, then press F5.</source>
            <translation>请在开始页打开工作簿或示例，然后按 F5。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Press F5 for the least-cost plan that keeps every rule.</source>
            <translation>按 F5 计算遵守所有规则的最低成本方案。</translation>
        </message>
        <message>
            <source>Show the problems</source>
            <translation>显示问题</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>显示规则</translation>
        </message>
        <message>
            <source>Show the rule {0}</source>
            <translation>显示规则 {0}</translation>
        </message>
        <message>
            <source>The requirements, capacities and rules below cannot hold together.</source>
            <translation>以下需求、产能和规则无法同时成立。</translation>
        </message>
        <message>
            <source>The solver was stopped before it found a plan. Plan again, or give it more time.</source>
            <translation>求解器在找到方案之前被停止。请重新计算，或给它更多时间。</translation>
        </message>
        <message>
            <source>What cannot hold together</source>
            <translation>无法同时成立的条件</translation>
        </message>
        <message>
            <source>What is out of reach while the other rules hold</source>
            <translation>在其他规则成立时无法达到的目标</translation>
        </message>
        <message>
            <source>What would make a plan possible</source>
            <translation>怎样才能得到方案</translation>
        </message>
        <message>
            <source>What would make a plan possible: each alone</source>
            <translation>怎样才能得到方案：任选其一</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} 以及另外 {1} 项</translation>
        </message>
        <message>
            <source>{0} problems stand in the way</source>
            <translation>有 {0} 个问题需要解决</translation>
        </message>
    </context>
    <context>
        <name>OwnFile</name>
        <message>
            <source>since {0}</source>
            <translation>自 {0} 起</translation>
        </message>
        <message>
            <source>{0} is open in another window of Lodestone</source>
            <translation>{0} 已在另一个 Lodestone 窗口中打开</translation>
        </message>
        <message>
            <source>{0} is open on the computer {1}</source>
            <translation>{0} 已在计算机 {1} 上打开</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>The chart is {0} pixels high; a PNG picture holds {1}. Save it as SVG, or show it as a table.</source>
            <translation>图表高 {0} 像素；PNG 图片最多容纳 {1}。请将其保存为 SVG，或以表格显示。</translation>
        </message>
        <message>
            <source>The picture could not be made: there is not enough memory for it.</source>
            <translation>无法生成图片：内存不足。</translation>
        </message>
    </context>
    <context>
        <name>PlaceBar</name>
        <message>
            <source>0: the table has no titles</source>
            <translation>0：表格没有标题</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 行</translation>
        </message>
        <message>
            <source>2 rows</source>
            <translation>2 行</translation>
        </message>
        <message>
            <source>First row of the table</source>
            <translation>表格的第一行</translation>
        </message>
        <message>
            <source>Last row of the table</source>
            <translation>表格的最后一行</translation>
        </message>
        <message>
            <source>Row of the titles</source>
            <translation>标题所在行</translation>
        </message>
        <message>
            <source>Rows of titles</source>
            <translation>标题行数</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Table from row</source>
            <translation>表格起始行</translation>
        </message>
        <message>
            <source>Titles in row</source>
            <translation>标题行</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>{0} (hidden)</source>
            <translation>{0}（隐藏）</translation>
        </message>
        <message>
            <source>“{0}” is no number of a row. Type one such as {1}.</source>
            <translation>“{0}”不是行号。请输入如 {1} 的行号。</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>&amp;Compare</source>
            <translation>比较(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>方案(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Requirements</source>
            <translation>需求(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>开始(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Trade-off</source>
            <translation>权衡(&amp;T)</translation>
        </message>
        <message>
            <source>Ori&amp;gins and map</source>
            <translation>原产地与地图(&amp;G)</translation>
        </message>
        <message>
            <source>R&amp;eport</source>
            <translation>报告(&amp;E)</translation>
        </message>
        <message>
            <source>R&amp;isk</source>
            <translation>风险(&amp;I)</translation>
        </message>
        <message>
            <source>R&amp;ules</source>
            <translation>规则(&amp;U)</translation>
        </message>
        <message>
            <source>Suppliers and &amp;offers</source>
            <translation>供应商与报价(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>PlanKeeping</name>
        <message>
            <source>Name and note of a saved plan</source>
            <translation>已保存方案的名称和备注</translation>
        </message>
        <message>
            <source>Plan {0}</source>
            <translation>方案 {0}</translation>
        </message>
        <message>
            <source>Save this plan</source>
            <translation>保存此方案</translation>
        </message>
        <message>
            <source>Saved the plan {0} in the project; save the project to keep it</source>
            <translation>方案 {0} 已加入项目；请保存项目以保留它</translation>
        </message>
        <message>
            <source>The saved plan was not changed</source>
            <translation>已保存的方案未更改</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>1 error stops planning.</source>
            <translation>有 1 个错误阻止规划。</translation>
        </message>
        <message>
            <source>Optimise again</source>
            <translation>重新优化</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. It is out of date and is not exported.</source>
            <translation>此方案生成后数据已改变。方案已过期，不能导出。</translation>
        </message>
        <message>
            <source>trial at {0}</source>
            <translation>在 {0} 试算</translation>
        </message>
        <message>
            <source>{0} errors stop planning.</source>
            <translation>有 {0} 个错误阻止规划。</translation>
        </message>
    </context>
    <context>
        <name>PlanSlot</name>
        <message>
            <source>Compare with</source>
            <translation>比较基准</translation>
        </message>
        <message>
            <source>Plan {0}</source>
            <translation>方案 {0}</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>其他方案与此比较</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– 无 –</translation>
        </message>
    </context>
    <context>
        <name>PlanTables</name>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>At limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>Binding: the rule is at its limit</source>
            <translation>起约束作用：规则已达到限额</translation>
        </message>
        <message>
            <source>Can reach</source>
            <translation>可达到</translation>
        </message>
        <message>
            <source>Closing stock</source>
            <translation>期末库存</translation>
        </message>
        <message>
            <source>Cost of one percentage point tighter, at this plan</source>
            <translation>在此方案下，收紧一个百分点的成本</translation>
        </message>
        <message>
            <source>Cost, {0}</source>
            <translation>成本，{0}</translation>
        </message>
        <message>
            <source>Delivery period</source>
            <translation>交货期间</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>Landed, {0} per unit</source>
            <translation>到岸成本，每单位 {0}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Next point</source>
            <translation>再收紧一点</translation>
        </message>
        <message>
            <source>Next point costs</source>
            <translation>再收紧一点的成本</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Part of the material's purchases in the period</source>
            <translation>占该材料本期采购的份额</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Share of period</source>
            <translation>本期份额</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>过剩</translation>
        </message>
        <message>
            <source>The tightest amount with which any plan exists while the other rules hold and nothing is short</source>
            <translation>在其他规则成立且无短缺的情况下，仍有方案的最紧取值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>单位成本</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>违反</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>unknown origin</source>
            <translation>未知原产地</translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>At their limit: {0}</source>
            <translation>已达限额：{0}</translation>
        </message>
        <message>
            <source>It cannot be tightened further among these amounts.</source>
            <translation>在这些取值中无法进一步收紧。</translation>
        </message>
        <message>
            <source>The chosen amount</source>
            <translation>所选取值</translation>
        </message>
        <message>
            <source>The next step, to {0}, costs {1} more.</source>
            <translation>下一步收紧到 {0}，成本增加 {1}。</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>无规则</translation>
        </message>
        <message>
            <source>{0} over the loosest plan; {1} in all</source>
            <translation>比最宽松方案高 {0}；合计 {1}</translation>
        </message>
    </context>
    <context>
        <name>PointMix</name>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <source>Add rules from a regulation</source>
            <translation>从法规添加规则</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <translation>添加 {0}</translation>
        </message>
        <message>
            <source>Dates: {0} (on 2026-11-23: {1})</source>
            <translation>日期：{0}（2026-11-23：{1}）</translation>
        </message>
        <message>
            <source>It cannot be added</source>
            <translation>无法添加</translation>
        </message>
        <message>
            <source>It would add {0} rows:</source>
            <translation>将添加 {0} 行：</translation>
        </message>
        <message>
            <source>Looking what it would add …</source>
            <translation>正在查看会添加什么…</translation>
        </message>
        <message>
            <source>Mind: {0}</source>
            <translation>请注意：{0}</translation>
        </message>
        <message>
            <source>Nature: {0}</source>
            <translation>性质：{0}</translation>
        </message>
        <message>
            <source>No rule can say it: {0}</source>
            <translation>没有规则能表达它：{0}</translation>
        </message>
        <message>
            <source>Regulations</source>
            <translation>法规</translation>
        </message>
        <message>
            <source>Says: {0}</source>
            <translation>内容：{0}</translation>
        </message>
        <message>
            <source>Source: {0}</source>
            <translation>来源：{0}</translation>
        </message>
        <message>
            <source>The regulation</source>
            <translation>法规内容</translation>
        </message>
        <message>
            <source>Whatever its &amp;dates, as a policy of your own</source>
            <translation>不论其日期，作为自己的政策(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>Pricing</name>
        <message>
            <source>Priced the wishes</source>
            <translation>已为愿望定价</translation>
        </message>
        <message>
            <source>Pricing one wish after the other …</source>
            <translation>正在逐一为愿望定价…</translation>
        </message>
        <message>
            <source>The wishes were not priced</source>
            <translation>未能为愿望定价</translation>
        </message>
    </context>
    <context>
        <name>ProblemDock</name>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>如何改正</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的情况</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>{0}, row {1}</source>
            <translation>{0}，第 {1} 行</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Choose Quantity in the head of a column, or state one quantity for every row:</source>
            <translation>请在某列的表头选择“数量”，或为每一行指定同一数量：</translation>
        </message>
        <message>
            <source>For every row</source>
            <translation>用于每一行</translation>
        </message>
        <message>
            <source>Otherwise correct the file itself.</source>
            <translation>否则请更正文件本身。</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Quantity of every row</source>
            <translation>每一行的数量</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Question: {0}</source>
            <translation>问题：{0}</translation>
        </message>
        <message>
            <source>such as {0}</source>
            <translation>例如 {0}</translation>
        </message>
        <message>
            <source>{0} more answers: choose the column in the heads above the cells.</source>
            <translation>另有 {0} 种答案：请在单元格上方的表头中选择列。</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Take every proposed answer</source>
            <translation>采用所有建议的答案</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>ReadOnlyBanner</name>
        <message>
            <source>If Lodestone ended abruptly there, delete {0} and open the file again.</source>
            <translation>如果 Lodestone 在那里意外结束，请删除 {0} 并重新打开该文件。</translation>
        </message>
        <message>
            <source>It is read-only here: Save asks for another name.</source>
            <translation>此处为只读：保存时会要求使用其他名称。</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>{0} is free now. Open it again to see its newest state and to save it.</source>
            <translation>{0} 现已空闲。重新打开即可查看最新状态并保存。</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Plans and comments</source>
            <translation>方案和批注</translation>
        </message>
        <message>
            <source>Unsaved changes could not be brought back: {0}</source>
            <translation>无法恢复未保存的更改：{0}</translation>
        </message>
        <message>
            <source>{0} more changes of {1} could not be read and are lost</source>
            <translation>{1} 的另外 {0} 项更改无法读取，已丢失</translation>
        </message>
    </context>
    <context>
        <name>Reference</name>
        <message>
            <source>Blank means</source>
            <translation>留空表示</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Workbook reference</source>
            <translation>工作簿参考</translation>
        </message>
        <message>
            <source>amount: 65 %, 100 kg, 20000 USD</source>
            <translation>数值：65 %、100 kg、20000 USD</translation>
        </message>
        <message>
            <source>country: ISO code or name</source>
            <translation>国家：ISO 代码或名称</translation>
        </message>
        <message>
            <source>currency: ISO code</source>
            <translation>货币：ISO 代码</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>one of a list</source>
            <translation>列表中的一项</translation>
        </message>
        <message>
            <source>penalty, or never</source>
            <translation>罚金，或 never</translation>
        </message>
        <message>
            <source>period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>share: 0.65 or 65 %</source>
            <translation>份额：0.65 或 65 %</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单位</translation>
        </message>
    </context>
    <context>
        <name>RepairChanges</name>
        <message>
            <source>Repair: {0}</source>
            <translation>修复：{0}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>All</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>全部规则</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>At limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>Awards over the horizon</source>
            <translation>计划期内的授标</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Fixed cost</source>
            <translation>固定成本</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>仓储</translation>
        </message>
        <message>
            <source>It is not proved that no plan has a smaller {0}; the gap is {1}.</source>
            <translation>尚未证明没有{0}更低的方案；差距为 {1}。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>Landed cost of the awards, without fixed cost, holding, shortage and penalties.</source>
            <translation>授标的到岸成本，不含固定成本、仓储、短缺和罚金。</translation>
        </message>
        <message>
            <source>Largest suppliers</source>
            <translation>最大的供应商</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Next point</source>
            <translation>再收紧一点</translation>
        </message>
        <message>
            <source>No plan that keeps the rules has a smaller {0}; this is proved.</source>
            <translation>已证明没有遵守规则而{0}更低的方案。</translation>
        </message>
        <message>
            <source>Of each rule, scope and window the row that is nearest to its limit.</source>
            <translation>每条规则、范围和时段中最接近限额的一行。</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>其他成本</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>第 {0} 页，共 {1} 页</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>罚金</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules at their limit, and what one point more would cost</source>
            <translation>已达限额的规则，以及再收紧一点的成本</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Shortage cost</source>
            <translation>短缺成本</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Something is short: {0} materials, at a shortage cost of {1}.</source>
            <translation>存在短缺：{0} 种材料，短缺成本 {1}。</translation>
        </message>
        <message>
            <source>Sourcing plan</source>
            <translation>采购方案</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>关税</translation>
        </message>
        <message>
            <source>That is {0} over the same purchases without rules.</source>
            <translation>与不含规则的相同采购相比为 {0}。</translation>
        </message>
        <message>
            <source>The rules cost</source>
            <translation>规则的成本</translation>
        </message>
        <message>
            <source>The rules in words</source>
            <translation>规则的文字说明</translation>
        </message>
        <message>
            <source>There are no rules: no dependency is limited.</source>
            <translation>没有规则：任何依赖都不受限制。</translation>
        </message>
        <message>
            <source>Today's split would cost {0}.</source>
            <translation>按目前的分配，成本为 {0}。</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>Warnings and notes</source>
            <translation>警告和备注</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>违反</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{0} more are at their limit; all stand below.</source>
            <translation>另有 {0} 条已达限额；全部列于下文。</translation>
        </message>
        <message>
            <source>{0} others</source>
            <translation>其他 {0} 家</translation>
        </message>
        <message>
            <source>{0}, input {1}, Lodestone {2}</source>
            <translation>{0}，输入 {1}，Lodestone {2}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Export to Excel…</source>
            <translation>导出到 Excel…</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>尚无报告</translation>
        </message>
        <message>
            <source>One page for the committee, then the detail.</source>
            <translation>第一页供委员会审阅，其后为明细。</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计算方案</translation>
        </message>
        <message>
            <source>Plan first: the report says what the plan costs, what the rules cost, and who gets what.</source>
            <translation>请先计算方案：报告说明方案的成本、规则的成本以及各供应商的份额。</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Report saved as {0}</source>
            <translation>报告已保存为 {0}</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. The report is out of date and is not saved.</source>
            <translation>此方案生成后数据已改变。报告已过期，不能保存。</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>报告未保存</translation>
        </message>
        <message>
            <source>{0} report.pdf</source>
            <translation>{0} 报告.pdf</translation>
        </message>
    </context>
    <context>
        <name>RequirementTree</name>
        <message>
            <source>&amp;Collapse all</source>
            <translation>全部折叠(&amp;C)</translation>
        </message>
        <message>
            <source>Amounts follow once no error is left here; marked rows say what is wrong (F8).</source>
            <translation>这里没有错误后才会给出数量；带标记的行会说明问题所在 (F8)。</translation>
        </message>
        <message>
            <source>Direction of the tree</source>
            <translation>树的方向</translation>
        </message>
        <message>
            <source>E&amp;xpand all</source>
            <translation>全部展开(&amp;X)</translation>
        </message>
        <message>
            <source>Each line with what its path takes. Enter or a double-click goes to its row, Ctrl+T there and back.</source>
            <translation>每一行显示其路径所需的量。按回车或双击转到对应的行，Ctrl+T 往返切换。</translation>
        </message>
        <message>
            <source>In one item</source>
            <translation>每个部件中</translation>
        </message>
        <message>
            <source>No products yet: fill in Build plan and BOM, or import a bill of materials (Ctrl+I).</source>
            <translation>还没有产品：请填写 Build plan 和 BOM，或导入物料清单 (Ctrl+I)。</translation>
        </message>
        <message>
            <source>Nothing is needed yet: fill in Requirements, or Build plan and BOM.</source>
            <translation>还没有任何需求：请填写 Requirements，或 Build plan 和 BOM。</translation>
        </message>
        <message>
            <source>Per product</source>
            <translation>每件产品</translation>
        </message>
        <message>
            <source>The data has changed: working it out again …</source>
            <translation>数据已更改：正在重新计算…</translation>
        </message>
        <message>
            <source>Tree of the requirements</source>
            <translation>需求树</translation>
        </message>
        <message>
            <source>What materials are needed for</source>
            <translation>材料的用途</translation>
        </message>
        <message>
            <source>What products are made of</source>
            <translation>产品的构成</translation>
        </message>
        <message>
            <source>What stands below a line adds up to it: to the requirement that is planned.</source>
            <translation>每行之下的各项之和等于该行：即计划所依据的需求。</translation>
        </message>
        <message>
            <source>Working out what is needed …</source>
            <translation>正在计算需要什么…</translation>
        </message>
    </context>
    <context>
        <name>RequirementsPage</name>
        <message>
            <source>Tree</source>
            <translation>树</translation>
        </message>
    </context>
    <context>
        <name>ResultTabs</name>
        <message>
            <source>Awards that differ</source>
            <translation>不同的授标</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>不同的输入</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并列比较</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>Losing one supply after the other …</source>
            <translation>正在逐一模拟供应中断…</translation>
        </message>
        <message>
            <source>Tested the plan</source>
            <translation>方案已测试</translation>
        </message>
        <message>
            <source>The plan was not tested</source>
            <translation>方案未测试</translation>
        </message>
    </context>
    <context>
        <name>RiskPage</name>
        <message>
            <source>Robust plan</source>
            <translation>稳健方案</translation>
        </message>
        <message>
            <source>Stockpile</source>
            <translation>储备</translation>
        </message>
        <message>
            <source>Stress test</source>
            <translation>压力测试</translation>
        </message>
    </context>
    <context>
        <name>RiskTables</name>
        <message>
            <source>1 day</source>
            <translation>1 天</translation>
        </message>
        <message>
            <source>At</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>Bridged</source>
            <translation>可维持</translation>
        </message>
        <message>
            <source>By the offers</source>
            <translation>依据报价</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>First period in which it is short</source>
            <translation>最早出现短缺的期间</translation>
        </message>
        <message>
            <source>First short</source>
            <translation>最早短缺</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>HHI at most</source>
            <translation>HHI 上界</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index, 0 to 1; above 0.18 is highly concentrated</source>
            <translation>赫芬达尔-赫希曼指数，0 至 1；高于 0.18 为高度集中</translation>
        </message>
        <message>
            <source>How long stock and the supply that is left last</source>
            <translation>库存和剩余供应能维持多久</translation>
        </message>
        <message>
            <source>If all that is unknown comes from there</source>
            <translation>假设所有未知部分都来自该国</translation>
        </message>
        <message>
            <source>If all unknown came from the largest source</source>
            <translation>假设所有未知部分都来自最大来源</translation>
        </message>
        <message>
            <source>Its share</source>
            <translation>其份额</translation>
        </message>
        <message>
            <source>Landed cost of what comes from there</source>
            <translation>来自该国部分的到岸成本</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>最大来源</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Not built</source>
            <translation>未生产</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>重新规划</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>最先用尽</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Share of value</source>
            <translation>价值份额</translation>
        </message>
        <message>
            <source>Share of which nothing is known</source>
            <translation>来源不明的份额</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Short if kept</source>
            <translation>维持时短缺</translation>
        </message>
        <message>
            <source>Single source</source>
            <translation>单一来源</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Suppliers, or countries of that stage</source>
            <translation>供应商，或该阶段的国家</translation>
        </message>
        <message>
            <source>The first day on which something is short</source>
            <translation>最早出现短缺的日期</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Value at risk</source>
            <translation>风险价值</translation>
        </message>
        <message>
            <source>Value of what is short if the plan is kept</source>
            <translation>维持原方案时短缺的价值</translation>
        </message>
        <message>
            <source>Value of what is short when planned again from then on</source>
            <translation>从该时起重新规划后短缺的价值</translation>
        </message>
        <message>
            <source>Value short</source>
            <translation>短缺价值</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>no supply lost</source>
            <translation>供应未中断</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} 天</translation>
        </message>
    </context>
    <context>
        <name>RobustCard</name>
        <message>
            <source>Least {0}</source>
            <translation>最小{0}</translation>
        </message>
        <message>
            <source>Price of robustness, for the least {0}</source>
            <translation>稳健性的代价(目标:{0})</translation>
        </message>
        <message>
            <source>So much more than the least-cost plan it costs when nothing happens.</source>
            <translation>无事发生时,它比成本最低的方案多花费这么多。</translation>
        </message>
        <message>
            <source>The price of robustness</source>
            <translation>稳健性的代价</translation>
        </message>
    </context>
    <context>
        <name>RobustTables</name>
        <message>
            <source>Hindsight</source>
            <translation>事后最优</translation>
        </message>
        <message>
            <source>In the worst {0} it costs {1}.</source>
            <translation>在最坏的 {0} 情况下成本为 {1}。</translation>
        </message>
        <message>
            <source>Its regret</source>
            <translation>其遗憾值</translation>
        </message>
        <message>
            <source>Least-cost plan</source>
            <translation>成本最低方案</translation>
        </message>
        <message>
            <source>Least-cost plan less hindsight</source>
            <translation>成本最低方案减去事后最优</translation>
        </message>
        <message>
            <source>On average over the scenarios it costs {0}.</source>
            <translation>各情景平均成本为 {0}。</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>概率</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>遗憾值</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Short there</source>
            <translation>该方案短缺</translation>
        </message>
        <message>
            <source>The best plan, had one known</source>
            <translation>若事先知道时的最优方案</translation>
        </message>
        <message>
            <source>The least-cost plan cannot meet every scenario.</source>
            <translation>成本最低的方案无法应对所有情景。</translation>
        </message>
        <message>
            <source>This plan</source>
            <translation>本方案</translation>
        </message>
        <message>
            <source>This plan less hindsight</source>
            <translation>本方案减去事后最优</translation>
        </message>
        <message>
            <source>Value of what is short under the least-cost plan</source>
            <translation>成本最低方案下短缺的价值</translation>
        </message>
        <message>
            <source>Value of what is short under this plan</source>
            <translation>本方案下短缺的价值</translation>
        </message>
        <message>
            <source>What it costs under that plan</source>
            <translation>在该方案下的成本</translation>
        </message>
        <message>
            <source>What the scenario costs under this plan</source>
            <translation>该情景在本方案下的成本</translation>
        </message>
        <message>
            <source>What the scenarios cost under the least-cost plan was not proved.</source>
            <translation>各情景在成本最低方案下的成本未得到证明。</translation>
        </message>
        <message>
            <source>nothing happens</source>
            <translation>无事发生</translation>
        </message>
        <message>
            <source>{0}, as under the least-cost plan</source>
            <translation>{0},与成本最低方案相同</translation>
        </message>
        <message>
            <source>{0}, {1} less than under the least-cost plan</source>
            <translation>{0},比成本最低方案少 {1}</translation>
        </message>
        <message>
            <source>{0}, {1} more than under the least-cost plan</source>
            <translation>{0},比成本最低方案多 {1}</translation>
        </message>
    </context>
    <context>
        <name>RobustView</name>
        <message>
            <source>Choose above what is least: the expected cost over the scenarios, or their CVaR, the mean cost of the worst of them. The plan then says what being ready costs, and what each scenario costs beside the least-cost plan and beside the best plan had one known.</source>
            <translation>请在上方选择最小化的对象:各情景的期望成本,或其 CVaR,即最坏情景的平均成本。方案随后给出做好准备的成本,以及每个情景的成本,并与成本最低方案和事后最优方案对照。</translation>
        </message>
        <message>
            <source>Objective: {0}</source>
            <translation>目标:{0}</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Say in the sheet Scenarios what may go wrong, and how likely it is.</source>
            <translation>请在工作表 Scenarios(情景)中说明可能出什么问题及其可能性。</translation>
        </message>
        <message>
            <source>Settings names the objective twice: leave one row</source>
            <translation>工作表 Settings 中目标出现两次:请只保留一行</translation>
        </message>
        <message>
            <source>Show the scenarios</source>
            <translation>显示情景</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again.</source>
            <translation>自本方案生成以来数据已更改。按 F5 重新规划。</translation>
        </message>
        <message>
            <source>This plan does not look at scenarios</source>
            <translation>本方案不考虑情景</translation>
        </message>
        <message>
            <source>What each scenario costs</source>
            <translation>每个情景的成本</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Rule {0} says {1} {2}</source>
            <translation>规则 {0}：{1} {2}</translation>
        </message>
        <message>
            <source>The rule in parts</source>
            <translation>规则的各个部分</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>输入 {0}</translation>
        </message>
        <message>
            <source>from {0} except {1}</source>
            <translation>来自 {0} 除外 {1}</translation>
        </message>
        <message>
            <source>measured in {0} of {1} at stage {2}</source>
            <translation>以 {0} 衡量 {1} 阶段 {2}</translation>
        </message>
        <message>
            <source>per {0} from {1} to {2} · broken at the price {3}</source>
            <translation>按 {0} 从 {1} 到 {2} · 违反的代价 {3}</translation>
        </message>
    </context>
    <context>
        <name>RuleInWords</name>
        <message>
            <source>Checking …</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>The rule in words</source>
            <translation>规则的文字说明</translation>
        </message>
        <message>
            <source>The rule is said in words once no error is left.</source>
            <translation>没有错误后，此处显示规则的文字说明。</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>(blank)</source>
            <translation>（空白）</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>Out of date: {0}</source>
            <translation>已过时：{0}</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>Add a &amp;rule</source>
            <translation>添加规则(&amp;R)</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>添加规则</translation>
        </message>
        <message>
            <source>Add from a re&amp;gulation…</source>
            <translation>从法规添加(&amp;G)…</translation>
        </message>
        <message>
            <source>De&amp;lete this rule</source>
            <translation>删除此规则(&amp;L)</translation>
        </message>
        <message>
            <source>No rules yet: the plan is the cheapest one. Add a rule, or a regulation.</source>
            <translation>还没有规则：计划即为最低成本的计划。请添加规则或法规。</translation>
        </message>
        <message>
            <source>Rule {0}</source>
            <translation>规则 {0}</translation>
        </message>
        <message>
            <source>Rules in words</source>
            <translation>以文字表述的规则</translation>
        </message>
    </context>
    <context>
        <name>RuleStanding</name>
        <message>
            <source>; no plan goes above {0}</source>
            <translation>；没有计划能高于 {0}</translation>
        </message>
        <message>
            <source>; no plan goes below {0}</source>
            <translation>；没有计划能低于 {0}</translation>
        </message>
        <message>
            <source>In the plan {0} ({1}), {2} to the limit</source>
            <translation>计划中为 {0}（{1}），距限值 {2}</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>Rules at their limit</source>
            <translation>已达限额的规则</translation>
        </message>
        <message>
            <source>What the rules cost next</source>
            <translation>继续收紧规则的成本</translation>
        </message>
        <message>
            <source>{0} at their limit</source>
            <translation>{0} 条已达限额</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>As sentences</source>
            <translation>以句子显示</translation>
        </message>
    </context>
    <context>
        <name>RunLog</name>
        <message>
            <source>Export the plan</source>
            <translation>导出方案</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Stress test</source>
            <translation>压力测试</translation>
        </message>
        <message>
            <source>{0} losses</source>
            <translation>{0} 种中断</translation>
        </message>
    </context>
    <context>
        <name>SavedPlans</name>
        <message>
            <source>An approved plan cannot be changed</source>
            <translation>已批准的方案不能更改</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>批准…</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name and note…</source>
            <translation>名称和备注…</translation>
        </message>
        <message>
            <source>No plan is saved yet. Save this one under a name (Ctrl+Shift+P), with author, date, note and the book that it answers: the plans that follow are compared with it. A project file keeps saved plans.</source>
            <translation>尚未保存任何方案。请为此方案命名保存(Ctrl+Shift+P),连同作者、日期、备注及其所依据的数据:后续方案将与其比较。项目文件保留已保存的方案。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Save this plan…</source>
            <translation>保存此方案…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>保存时间</translation>
        </message>
        <message>
            <source>Saved plans</source>
            <translation>已保存的方案</translation>
        </message>
        <message>
            <source>The first signs of the content hash of the book that it answers</source>
            <translation>其数据内容校验值的开头</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>by {0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>ScenarioColumns</name>
        <message>
            <source>Breaks when planned again</source>
            <translation>重新规划时违反</translation>
        </message>
        <message>
            <source>Bridged</source>
            <translation>过渡</translation>
        </message>
        <message>
            <source>Cost under this plan</source>
            <translation>本方案下的成本</translation>
        </message>
        <message>
            <source>Cost when planned again</source>
            <translation>重新规划时的成本</translation>
        </message>
        <message>
            <source>Cost with hindsight</source>
            <translation>事后最优成本</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>First short</source>
            <translation>首次短缺</translation>
        </message>
        <message>
            <source>Nothing happens</source>
            <translation>无事发生</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>概率</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>遗憾值</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>最先耗尽</translation>
        </message>
        <message>
            <source>Scenarios side by side</source>
            <translation>情景并列</translation>
        </message>
        <message>
            <source>Scenarios to compare</source>
            <translation>要比较的情景</translation>
        </message>
        <message>
            <source>Short if the plan is kept</source>
            <translation>保留方案时的短缺</translation>
        </message>
        <message>
            <source>Short when planned again</source>
            <translation>重新规划时的短缺</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>测试方案</translation>
        </message>
        <message>
            <source>Test the plan: every scenario of the book is played, with the plan kept and planned again.</source>
            <translation>请测试方案:逐一演练每个情景,分别保留方案和重新规划。</translation>
        </message>
        <message>
            <source>The book has no scenarios: say in the sheet Scenarios what may go wrong.</source>
            <translation>没有情景:请在工作表 Scenarios(情景)中说明可能出什么问题。</translation>
        </message>
        <message>
            <source>The plan has changed since this test. Test it again.</source>
            <translation>测试之后方案已改变。请重新测试。</translation>
        </message>
        <message>
            <source>Tick the scenarios that stand side by side. Planned again: from the event on, rules aside.</source>
            <translation>勾选要并列的情景。重新规划:自事件起,不计规则。</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Bringing back …</source>
            <translation>正在恢复…</translation>
        </message>
        <message>
            <source>Brought back {0}; it is not saved yet</source>
            <translation>已恢复 {0}；尚未保存</translation>
        </message>
        <message>
            <source>No plan was made</source>
            <translation>未生成方案</translation>
        </message>
        <message>
            <source>Opening the sample …</source>
            <translation>正在打开示例…</translation>
        </message>
        <message>
            <source>Optimising …</source>
            <translation>正在优化…</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>正在读取 {0}…</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Saving {0} …</source>
            <translation>正在保存 {0}…</translation>
        </message>
        <message>
            <source>The data could not be checked</source>
            <translation>无法检查数据</translation>
        </message>
        <message>
            <source>The sample was not opened</source>
            <translation>示例未打开</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>{0} could not be brought back</source>
            <translation>无法恢复 {0}</translation>
        </message>
        <message>
            <source>{0} was not opened</source>
            <translation>未打开 {0}</translation>
        </message>
        <message>
            <source>{0} was not saved</source>
            <translation>未保存 {0}</translation>
        </message>
    </context>
    <context>
        <name>ShareBars</name>
        <message>
            <source>Cap</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Part of what is bought over the horizon, %; the line is the cap, amber stands at it</source>
            <translation>整个计划期采购量的占比，%；竖线为上限，琥珀色表示已达上限</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Share of each country by material</source>
            <translation>各材料中各国的份额</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>at cap {0}</source>
            <translation>达到上限 {0}</translation>
        </message>
        <message>
            <source>at its cap</source>
            <translation>已达上限</translation>
        </message>
        <message>
            <source>max {0}</source>
            <translation>最大 {0}</translation>
        </message>
        <message>
            <source>over the cap</source>
            <translation>超过上限</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Delete row</source>
            <translation>删除行</translation>
        </message>
        <message>
            <source>Delete {0} rows</source>
            <translation>删除 {0} 行</translation>
        </message>
        <message>
            <source>Insert row</source>
            <translation>插入行</translation>
        </message>
        <message>
            <source>Insert {0} rows</source>
            <translation>插入 {0} 行</translation>
        </message>
        <message>
            <source>Paste 1 cell</source>
            <translation>粘贴 1 个单元格</translation>
        </message>
        <message>
            <source>Paste {0} cells</source>
            <translation>粘贴 {0} 个单元格</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>输入 {0}</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>空白</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>Form of this page</source>
            <translation>本页的形式</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
    </context>
    <context>
        <name>SinceBefore</name>
        <message>
            <source>Against the plan before: {0}</source>
            <translation>与上一个方案相比:{0}</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>有何变化</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A maker of traction motors and batteries, planned: materials, suppliers, caps. All of it invented.</source>
            <translation>一家牵引电机和电池制造商的方案：材料、供应商、上限。内容均为虚构。</translation>
        </message>
        <message>
            <source>A sourcing workbook opens; any other bill of materials or quotation is imported as you watch.</source>
            <translation>采购工作簿会直接打开；其他物料清单或报价会在您的查看下导入。</translation>
        </message>
        <message>
            <source>An empty workbook with every sheet, its explanations and its drop-down lists.</source>
            <translation>空白工作簿，包含所有工作表及其说明和下拉列表。</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Drop a workbook, a bill of materials or a quotation anywhere in this window</source>
            <translation>将工作簿、物料清单或报价拖到此窗口的任意位置</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Save the template…</source>
            <translation>保存模板…</translation>
        </message>
        <message>
            <source>See it work</source>
            <translation>看看效果</translation>
        </message>
        <message>
            <source>Start from a template</source>
            <translation>从模板开始</translation>
        </message>
        <message>
            <source>Start from your own spreadsheet</source>
            <translation>从您的电子表格开始</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that does not hang on one country</source>
            <translation>不依赖单一国家的最低成本供应商组合</translation>
        </message>
        <message>
            <source>What you need, who can supply it, and your caps. Everything stays on this computer.</source>
            <translation>您的需求、可供货的供应商以及上限。所有数据都留在本机。</translation>
        </message>
    </context>
    <context>
        <name>StockpileTables</name>
        <message>
            <source>All of it, by the year: {0}</source>
            <translation>全部折合每年:{0}</translation>
        </message>
        <message>
            <source>Bridges</source>
            <translation>可过渡</translation>
        </message>
        <message>
            <source>Closing stock of the plan</source>
            <translation>方案的期末库存</translation>
        </message>
        <message>
            <source>Days that the sheet Survive asks for</source>
            <translation>工作表 Survive 要求的天数</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>决定因素</translation>
        </message>
        <message>
            <source>Deciding loss</source>
            <translation>决定性损失</translation>
        </message>
        <message>
            <source>End of</source>
            <translation>期末</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>持有</translation>
        </message>
        <message>
            <source>Held for</source>
            <translation>可维持</translation>
        </message>
        <message>
            <source>Holding: {0} a year</source>
            <translation>持有:每年 {0}</translation>
        </message>
        <message>
            <source>How many materials need stock for it</source>
            <translation>有多少材料为此需要库存</translation>
        </message>
        <message>
            <source>In how many of the stocks below no more than needed is held</source>
            <translation>下方有多少库存只持有刚好所需的量</translation>
        </message>
        <message>
            <source>Just enough</source>
            <translation>刚好够</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>失去</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>所需</translation>
        </message>
        <message>
            <source>Nothing else: no purchase becomes dearer, and nothing more is in stock at the end.</source>
            <translation>此外没有其他成本:没有采购变贵,期末库存也没有增加。</translation>
        </message>
        <message>
            <source>One day more</source>
            <translation>多一天</translation>
        </message>
        <message>
            <source>Paid once: {0}</source>
            <translation>一次性:{0}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The least days that any material's stock bridges</source>
            <translation>各材料库存可过渡的最少天数</translation>
        </message>
        <message>
            <source>The least stock that bridges the loss</source>
            <translation>足以过渡该损失的最小库存</translation>
        </message>
        <message>
            <source>The period at whose end it is held</source>
            <translation>在该期期末持有</translation>
        </message>
        <message>
            <source>The single loss that needs the most stock</source>
            <translation>需要最多库存的单个损失</translation>
        </message>
        <message>
            <source>The single losses that need the most stock</source>
            <translation>需要最多库存的各单个损失</translation>
        </message>
        <message>
            <source>To bridge</source>
            <translation>需过渡</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>What the plan costs more with one day more to bridge</source>
            <translation>多过渡一天时方案增加的成本</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>任一国家</translation>
        </message>
        <message>
            <source>just enough</source>
            <translation>刚好够</translation>
        </message>
        <message>
            <source>more than needed</source>
            <translation>多于所需</translation>
        </message>
        <message>
            <source>needs no stock</source>
            <translation>不需要库存</translation>
        </message>
        <message>
            <source>{0} day</source>
            <translation>{0} 天</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} 天</translation>
        </message>
        <message>
            <source>{0} less is paid for purchases over the horizon.</source>
            <translation>整个计划期内采购少付 {0}。</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>另有 {0} 项</translation>
        </message>
        <message>
            <source>{0} more is paid once: stock that is still there at the end, and dearer purchases.</source>
            <translation>一次性多付 {0}:期末仍在的库存,以及更贵的采购。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{1} 中的 {0}</translation>
        </message>
    </context>
    <context>
        <name>StockpileView</name>
        <message>
            <source>Bridge {0}</source>
            <translation>过渡 {0}</translation>
        </message>
        <message>
            <source>Bridge {0} for {1} days</source>
            <translation>过渡 {0}:{1} 天</translation>
        </message>
        <message>
            <source>Held for the chosen loss</source>
            <translation>为所选损失持有</translation>
        </message>
        <message>
            <source>Losses that stock must bridge</source>
            <translation>库存必须过渡的损失</translation>
        </message>
        <message>
            <source>Losses to bridge</source>
            <translation>需要过渡的损失</translation>
        </message>
        <message>
            <source>No stockpile yet</source>
            <translation>尚无储备</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Plan, to see what must be in stock to bridge the losses of the sheet Survive.</source>
            <translation>请先规划,以查看为过渡工作表 Survive 中的损失必须持有的库存。</translation>
        </message>
        <message>
            <source>Say which loss must be bridged for how many days: a country, a group or a supplier, or any country, each on its own. The plan then holds the least stock that lasts, and this page says what decides it and what it costs. Materials that need stock for it need a row in the sheet Stock.</source>
            <translation>请说明需要过渡哪种损失、多少天:某个国家、组或供应商,或任一国家(各自单独)。方案随后持有足够的最小库存,本页说明由什么决定以及成本。为此需要库存的材料须在工作表 Stock 中有一行。</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again.</source>
            <translation>自本方案生成以来数据已更改。按 F5 重新规划。</translation>
        </message>
        <message>
            <source>What is held for the chosen loss</source>
            <translation>为所选损失持有的库存</translation>
        </message>
        <message>
            <source>{0}, {1} days</source>
            <translation>{0},{1} 天</translation>
        </message>
    </context>
    <context>
        <name>StressView</name>
        <message>
            <source>Every country is lost at every stage in turn, and every scenario is played: with the plan kept, and planned again from the event on.</source>
            <translation>依次模拟每个国家在每个阶段的中断，并演练每个情景：一次维持原方案，一次从事件起重新规划。</translation>
        </message>
        <message>
            <source>No stress test yet</source>
            <translation>尚无压力测试</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Plan first: the test loses every country, and plays every scenario, under that plan.</source>
            <translation>请先计算方案：测试将在该方案下模拟每个国家的中断并演练每个情景。</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>测试方案</translation>
        </message>
        <message>
            <source>The plan has changed since this test. Test it again.</source>
            <translation>测试之后方案已改变。请重新测试。</translation>
        </message>
    </context>
    <context>
        <name>SupplyPage</name>
        <message>
            <source>&amp;Details of the offer</source>
            <translation>报价的明细(&amp;D)</translation>
        </message>
        <message>
            <source>Origins, price breaks, contents and supplier of the current offer (Ctrl+T)</source>
            <translation>当前报价的来源、阶梯价、成分和供应商 (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>TradeOff</name>
        <message>
            <source>The trade-off was not computed</source>
            <translation>未能计算权衡</translation>
        </message>
        <message>
            <source>Tightening {0} …</source>
            <translation>正在收紧 {0}…</translation>
        </message>
        <message>
            <source>Traced {0}</source>
            <translation>已计算 {0}</translation>
        </message>
    </context>
    <context>
        <name>TradeOffPage</name>
        <message>
            <source>Amount</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>Choose a rule above and trace it: one plan for each amount, from loose to tight.</source>
            <translation>请在上方选择规则并计算曲线：从宽松到严格，每个取值对应一个方案。</translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>No trade-off yet</source>
            <translation>尚无权衡</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Or why there is no plan</source>
            <translation>或没有方案的原因</translation>
        </message>
        <message>
            <source>Over the loosest</source>
            <translation>高于最宽松</translation>
        </message>
        <message>
            <source>Plan first: the trade-off starts from the rules of the plan.</source>
            <translation>请先计算方案：权衡以方案的规则为起点。</translation>
        </message>
        <message>
            <source>Points of the trade-off</source>
            <translation>权衡的各点</translation>
        </message>
        <message>
            <source>Rules at their limit</source>
            <translation>已达限额的规则</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>The book has no rule that could be tightened. Add one on the Rules page.</source>
            <translation>工作簿中没有可收紧的规则。请在规则页添加。</translation>
        </message>
        <message>
            <source>The data has changed since this curve was computed. Optimise again.</source>
            <translation>计算此曲线之后数据已更改。请重新优化。</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>计算曲线</translation>
        </message>
        <message>
            <source>What depending less costs</source>
            <translation>降低依赖的成本</translation>
        </message>
    </context>
    <context>
        <name>TreeModel</name>
        <message>
            <source>(blank)</source>
            <translation>（空白）</translation>
        </message>
        <message>
            <source>Along this path, scrap included</source>
            <translation>沿此路径，含损耗</translation>
        </message>
        <message>
            <source>As the BOM states it, per one unit of the item that it is in</source>
            <translation>按 BOM 所述，每一单位上级部件的用量</translation>
        </message>
        <message>
            <source>Build plan, row {0}</source>
            <translation>Build plan，第 {0} 行</translation>
        </message>
        <message>
            <source>Counted on top of the quantity</source>
            <translation>在数量之外另计</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>部件</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>需要量</translation>
        </message>
        <message>
            <source>Needed in this period, along this path</source>
            <translation>本期沿此路径的需要量</translation>
        </message>
        <message>
            <source>Over the horizon, along this path; what stands below adds up to it</source>
            <translation>整个计划期内沿此路径的量；其下各项之和等于此值</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Requirements, row {0}</source>
            <translation>需求，第 {0} 行</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>损耗</translation>
        </message>
        <message>
            <source>The unit of the figures to the right</source>
            <translation>右侧数字的单位</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>{0} ↻ contains itself</source>
            <translation>{0} ↻ 包含自身</translation>
        </message>
    </context>
    <context>
        <name>TreeTable</name>
        <message>
            <source>Copied {0} rows</source>
            <translation>已复制 {0} 行</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Opened the first {0} branches</source>
            <translation>已展开前 {0} 个分支</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>Set {0} to {1}</source>
            <translation>将 {0} 设为 {1}</translation>
        </message>
    </context>
    <context>
        <name>UseHeader</name>
        <message>
            <source>What the columns are used as</source>
            <translation>各列的用途</translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>At any stage</source>
            <translation>任一阶段</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>Where the purchases come from</source>
            <translation>采购的来源</translation>
        </message>
    </context>
    <context>
        <name>WhyView</name>
        <message>
            <source>+ a charge, − what it saves others</source>
            <translation>+ 为增加的成本，− 为给其他报价节省的成本</translation>
        </message>
        <message>
            <source>At most, {0}</source>
            <translation>至多，{0}</translation>
        </message>
        <message>
            <source>Bought, {0}</source>
            <translation>采购量，{0}</translation>
        </message>
        <message>
            <source>Choose an award: why does this offer get this much?</source>
            <translation>请选择一项授标：该报价为何得到这么多？</translation>
        </message>
        <message>
            <source>Explained {0}</source>
            <translation>已说明 {0}</translation>
        </message>
        <message>
            <source>It was not explained</source>
            <translation>未能说明</translation>
        </message>
        <message>
            <source>Its capacity in a period</source>
            <translation>每个期间的产能</translation>
        </message>
        <message>
            <source>Landed, {0}</source>
            <translation>到岸，{0}</translation>
        </message>
        <message>
            <source>Looking why …</source>
            <translation>正在查找原因…</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Offers with what the rules make of their prices</source>
            <translation>各报价及规则对其价格的影响</translation>
        </message>
        <message>
            <source>Reasons are given for the plan of the book: keep the trial, or go back.</source>
            <translation>只解释工作簿方案的原因：请保留试算，或返回。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Optimise again.</source>
            <translation>此方案生成后数据已改变。请重新优化。</translation>
        </message>
        <message>
            <source>The plan has whole decisions (orders, lots, counts, breaks): no single price explains it.</source>
            <translation>方案含整数决策（订单、批量、数目、阶梯价），没有单一价格可以解释。</translation>
        </message>
        <message>
            <source>What the rules make of it</source>
            <translation>规则的影响</translation>
        </message>
        <message>
            <source>With the rules</source>
            <translation>计入规则</translation>
        </message>
        <message>
            <source>With what rules and capacities make of it</source>
            <translation>计入规则和产能的影响</translation>
        </message>
        <message>
            <source>With what rules and capacities make of it, it comes to {0} {1}</source>
            <translation>计入规则和产能的影响后为 {0} {1}</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>已采购</translation>
        </message>
        <message>
            <source>full</source>
            <translation>已用尽</translation>
        </message>
        <message>
            <source>not bought</source>
            <translation>未采购</translation>
        </message>
        <message>
            <source>number {1} of {0} offers by landed cost</source>
            <translation>{0} 份报价中按到岸成本排第 {1} 位</translation>
        </message>
        <message>
            <source>the cheapest of {0} offers</source>
            <translation>{0} 份报价中最便宜的</translation>
        </message>
        <message>
            <source>{0} cannot serve this period.</source>
            <translation>{0} 无法供应此期间。</translation>
        </message>
        <message>
            <source>{0} is {1}.</source>
            <translation>{0} 是{1}。</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>另外 {0} 项</translation>
        </message>
        <message>
            <source>{0}, below the {1} that one more {2} costs: it is bought as far as it goes.</source>
            <translation>{0}，低于再多 1 {2} 的成本 {1}：因此全部采购。</translation>
        </message>
        <message>
            <source>{0}, just the {1} that one more {2} costs: it is bought as far as it goes.</source>
            <translation>{0}，恰好等于再多一 {2} 的成本 {1}：已买到上限。</translation>
        </message>
        <message>
            <source>{0}, just the {1} that one more {2} costs: it is bought until others are as good.</source>
            <translation>{0}，恰等于再多 1 {2} 的成本 {1}：采购到其他报价同样有利为止。</translation>
        </message>
        <message>
            <source>{0}, not below the {1} that one more {2} costs: it is not bought.</source>
            <translation>{0}，不低于再多 1 {2} 的成本 {1}：因此不采购。</translation>
        </message>
    </context>
    <context>
        <name>WishPrices</name>
        <message>
            <source>Costs</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Each price is that of one rule while all others stay; they do not add up, because rules work together.</source>
            <translation>每个价格都是在其他规则保留时单条规则的价格;它们不能相加,因为规则共同起作用。</translation>
        </message>
        <message>
            <source>Each rule is left out in turn and the plan is made again, all others kept: what is saved is the price of that wish. The plan must be proved and up to date.</source>
            <translation>逐一去掉每条规则并重新规划,其他规则保留:节省的金额就是该愿望的价格。方案必须已得到证明且是最新的。</translation>
        </message>
        <message>
            <source>Price every rule</source>
            <translation>为每条规则定价</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>The plan less the plan without this rule, all others kept</source>
            <translation>方案减去没有该规则(其他规则保留)的方案</translation>
        </message>
        <message>
            <source>The price of each wish, the dearest first</source>
            <translation>每个愿望的价格,最贵的在前</translation>
        </message>
        <message>
            <source>The {0} prices sum to {1}; all rules together cost {2}.</source>
            <translation>{0} 个价格之和为 {1};所有规则合计成本为 {2}。</translation>
        </message>
        <message>
            <source>There are no rules: nothing was wished.</source>
            <translation>没有规则:没有提出愿望。</translation>
        </message>
        <message>
            <source>What the plan without this rule comes to</source>
            <translation>没有该规则的方案结果</translation>
        </message>
        <message>
            <source>Where a dash stands, no plan without the rule was proved.</source>
            <translation>显示短横线处,没有该规则的方案未得到证明。</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>愿望</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>没有它</translation>
        </message>
    </context>
    <context>
        <name>WordsDialog</name>
        <message>
            <source>&amp;Author</source>
            <translation>作者(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>The worker process could not be started: {0}</source>
            <translation>无法启动计算进程：{0}</translation>
        </message>
        <message>
            <source>The worker process ended unexpectedly. Your data is unchanged; try again.</source>
            <translation>计算进程意外结束。您的数据未改变；请重试。</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: Correction of the import</source>
            <translation>撤销(&amp;U)：导入的更正</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Compared {0}</source>
            <translation>已比较 {0}</translation>
        </message>
        <message>
            <source>No plan: the Plan page says why</source>
            <translation>无方案：原因见方案页</translation>
        </message>
        <message>
            <source>Opened {0}</source>
            <translation>已打开 {0}</translation>
        </message>
        <message>
            <source>Planned: {0}</source>
            <translation>方案已完成：{0}</translation>
        </message>
    </context>
    <context>
        <name>WorldMap</name>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Part of landed cost over the horizon, %. Borders: Natural Earth 1:110m</source>
            <translation>整个计划期到岸成本的占比，%。边界：Natural Earth 1:110m</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Share of each country on the map</source>
            <translation>地图上各国的份额</translation>
        </message>
        <message>
            <source>over {0}</source>
            <translation>超过 {0}</translation>
        </message>
        <message>
            <source>to {0}</source>
            <translation>至 {0}</translation>
        </message>
    </context>
    <context>
        <name>_DaysField</name>
        <message>
            <source>Type a number of days, 0 or more</source>
            <translation>请输入天数,0 或更多</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Approve the plan {0}?</source>
            <translation>批准方案 {0}？</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Bring back unsaved changes?</source>
            <translation>恢复未保存的更改？</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>It is marked as approved by {0} and can then neither be changed nor deleted.</source>
            <translation>它将标记为由 {0} 批准，此后不能更改或删除。</translation>
        </message>
        <message>
            <source>It was changed by another program since it was opened or saved here. Overwriting loses those changes.</source>
            <translation>自在此处打开或保存以来，该文件已被其他程序更改。覆盖会丢失这些更改。</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>Lodestone could not start</source>
            <translation>Lodestone 无法启动</translation>
        </message>
        <message>
            <source>Lodestone ended before {0} was saved. Changes that can be brought back: {1}.</source>
            <translation>Lodestone 在保存 {0} 之前结束。可恢复的更改数：{1}。</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>覆盖</translation>
        </message>
        <message>
            <source>Overwrite {0}?</source>
            <translation>覆盖 {0}？</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Save the changes to {0}?</source>
            <translation>保存对 {0} 的更改？</translation>
        </message>
        <message>
            <source>Start it again. If that does not help, install it again; your files are not touched.</source>
            <translation>请重新启动。如仍无效，请重新安装；您的文件不会受影响。</translation>
        </message>
        <message>
            <source>The program made a mistake ({0})</source>
            <translation>程序出错（{0}）</translation>
        </message>
        <message>
            <source>They are lost if you do not save them.</source>
            <translation>如果不保存，更改将丢失。</translation>
        </message>
        <message>
            <source>What is open stays open. Save it under a new name, and start Lodestone again if something does not answer.</source>
            <translation>已打开的内容保持打开。请用新名称保存；如有部分无响应，请重新启动 Lodestone。</translation>
        </message>
    </context>
</TS>
